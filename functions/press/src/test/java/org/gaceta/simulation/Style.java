package org.gaceta.simulation;

/// What a history is mostly about.
enum Style {
  /// A newsroom of a few articles that does all there is to do.
  NEWSROOM,
  /// One article that goes to and fro between few states, so that pages are often again as they
  /// were.
  TO_AND_FRO,
  /// Readers and editors are at it, and the newsroom is quiet.
  TALK,
  /// Somebody uploads what the table does not explain, and rebuilds remove it, where articles get
  /// their addresses.
  STRAYS
}
