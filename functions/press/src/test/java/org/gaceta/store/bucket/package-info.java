/// The contract that every bucket keeps, and what no engine can be made to answer.
@NullMarked
package org.gaceta.store.bucket;

import org.jspecify.annotations.NullMarked;
