package org.gaceta.domain.site;

/// What a record of the table's stream says: where something changed, never what it is now.
///
/// @param extent how much its two images differ, which may only narrow what is printed again
public record Change(Collection where, Extent extent) {

  public enum Extent {
    /// The two images show pages the same thing.
    NOTHING,
    CONTENT,
    /// A head's address, its state or its printed paths changed.
    ADDRESSES
  }
}
