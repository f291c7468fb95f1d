package org.gaceta.store.table;

import java.util.function.Function;

/// An item that does not have the shape that its key promises: somebody wrote past this code. Its
/// words name keys and attributes, and no value.
public final class CorruptItem extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CorruptItem(String message) {
    super(message);
  }

  private CorruptItem(String message, Throwable cause) {
    super(message, cause);
  }

  /// The same, which says of what item.
  CorruptItem at(Key key) {
    return new CorruptItem("the item at %s: %s".formatted(key, getMessage()), this);
  }

  /// Reads an item. Whatever goes wrong in that lies in the item, whose values were valid when they
  /// were stored.
  public static <T> T unless(Item item, Function<Item, T> read) {
    try {
      return read.apply(item);
    } catch (CorruptItem e) {
      throw e.at(item.key());
    } catch (RuntimeException e) {
      throw new CorruptItem(
          "the item at %s holds what its type does not admit".formatted(item.key()), e);
    }
  }
}
