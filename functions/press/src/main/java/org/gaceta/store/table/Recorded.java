package org.gaceta.store.table;

import java.util.Optional;

/// One record of the in-memory table's stream: an item that a write changed, made or removed.
///
/// @param sequence counts the table's records from 1
public record Recorded(long sequence, Key key, Optional<Item> before, Optional<Item> after) {}
