/// The proof that nothing is lost and nothing stays stale: the real code of every room, run by a
/// scheduler that owns each of its steps, the clock, the ids, the stream and the queues, under
/// injected faults. A history is drawn from a seed, replays from it, and shrinks when it fails.
@NullMarked
package org.gaceta.simulation;

import org.jspecify.annotations.NullMarked;
