/// The contract that every table keeps, and what no engine can be made to answer.
@NullMarked
package org.gaceta.store.table;

import org.jspecify.annotations.NullMarked;
