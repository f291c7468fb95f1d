package org.gaceta.domain.settling;

/// A place in a ranking: by the count, then by the key of whose it is.
public record Place(Ranking ranking, long count, String key) {
  /// The count in a fixed width and the key, which sorts as places do.
  public String text() {
    return "%010d#%s".formatted(count, key);
  }
}
