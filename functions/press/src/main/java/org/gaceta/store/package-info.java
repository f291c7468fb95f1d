/// What lies in the table and in the bucket, and how it gets there: keys and items beside the use
/// cases that write and read them, over the two ports in [org.gaceta.store.table] and
/// [org.gaceta.store.bucket].
@NullMarked
package org.gaceta.store;

import org.jspecify.annotations.NullMarked;
