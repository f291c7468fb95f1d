package org.gaceta.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Recorded;

/// A world that has come to rest: nothing is left in its stream or its queues.
///
/// @param table what it holds now
/// @param records all that its stream ever held
/// @param site the objects of its bucket by their keys, without their stamps
/// @param rebuilt those that a rebuild from the table wrote into an empty bucket
/// @param answers what callers were answered
/// @param now its time
record Rest(
    MemoryTable table,
    List<Recorded> records,
    Map<String, String> site,
    Map<String, String> rebuilt,
    List<Answered> answers,
    Instant now) {}
