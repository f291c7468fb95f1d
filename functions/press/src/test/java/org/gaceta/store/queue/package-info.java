@NullMarked
package org.gaceta.store.queue;

import org.jspecify.annotations.NullMarked;
