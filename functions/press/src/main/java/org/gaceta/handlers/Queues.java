package org.gaceta.handlers;

import java.util.function.Supplier;
import org.gaceta.store.queue.Queue;

/// The queues that functions send to, each made when it is first asked for: a function is told the
/// address of the one that it uses.
///
/// @param settle of partitions to be settled
/// @param render of partitions to be rendered
/// @param rebuild of the parts of a rebuild
public record Queues(Supplier<Queue> settle, Supplier<Queue> render, Supplier<Queue> rebuild) {}
