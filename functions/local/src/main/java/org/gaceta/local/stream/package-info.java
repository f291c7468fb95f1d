/// What Lambda's event source mapping does on AWS: it follows the table's stream and gives each
/// function what it has not answered for yet, at least once and in order within a shard.
@NullMarked
package org.gaceta.local.stream;

import org.jspecify.annotations.NullMarked;
