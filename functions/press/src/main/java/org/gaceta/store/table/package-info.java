/// The narrow door to the table: seven verbs, conditions and outcomes as values, and two adapters
/// behind it, DynamoDB's and one in memory, that one contract test holds to the same answers.
@NullMarked
package org.gaceta.store.table;

import org.jspecify.annotations.NullMarked;
