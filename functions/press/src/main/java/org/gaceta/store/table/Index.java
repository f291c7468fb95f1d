package org.gaceta.store.table;

/// The table's sparse indexes: an item is in one if it has both of its key attributes.
public enum Index {
  /// What waits for an editor or the clock; all attributes.
  DESK("desk", "desk", "deskAt", true),
  /// The comments of one address; keys only.
  COMMENTER("commenter", "commenter", "commentedAt", false);

  private final String indexName;
  private final String partition;
  private final String sort;
  private final boolean allAttributes;

  Index(String indexName, String partition, String sort, boolean allAttributes) {
    this.indexName = indexName;
    this.partition = partition;
    this.sort = sort;
    this.allAttributes = allAttributes;
  }

  public String indexName() {
    return indexName;
  }

  public String partition() {
    return partition;
  }

  public String sort() {
    return sort;
  }

  /// Whether its items have all attributes, or their keys alone.
  public boolean allAttributes() {
    return allAttributes;
  }
}
