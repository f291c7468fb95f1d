/// The narrow door to queues: messages go in whole or come again, and two adapters stand behind it,
/// SQS's and one in memory.
@NullMarked
package org.gaceta.store.queue;

import org.jspecify.annotations.NullMarked;
