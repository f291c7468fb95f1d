/// Starting from a snapshot (SnapStart): what is done before it is taken, so that the first caller
/// after it waits for nothing, and what may not be the same in all that start from it. Where there
/// is no snapshot nothing of this happens.
@NullMarked
package org.gaceta.handlers.snapshot;

import org.jspecify.annotations.NullMarked;
