@NullMarked
package org.gaceta.handlers.snapshot;

import org.jspecify.annotations.NullMarked;
