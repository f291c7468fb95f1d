package org.gaceta.store.table;

import java.util.function.Function;
import org.gaceta.domain.InvalidValue;

/// An item that does not have the shape that its key promises: somebody wrote past this code.
public final class CorruptItem extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CorruptItem(String message) {
    super(message);
  }

  private CorruptItem(Key key, InvalidValue cause) {
    super("the item at %s holds what its type does not admit".formatted(key), cause);
  }

  /// Reads an item whose values were valid when they were stored.
  public static <T> T unless(Item item, Function<Item, T> read) {
    try {
      return read.apply(item);
    } catch (InvalidValue e) {
      throw new CorruptItem(item.key(), e);
    }
  }
}
