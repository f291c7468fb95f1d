package org.gaceta.store.table;

/// The primary key of an item: its partition (`pk`) and its place in it (`sk`).
public record Key(String pk, String sk) {
  public static final String PK = "pk";
  public static final String SK = "sk";
}
