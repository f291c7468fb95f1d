@NullMarked
package org.gaceta.local.queue;

import org.jspecify.annotations.NullMarked;
