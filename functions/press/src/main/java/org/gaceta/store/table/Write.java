package org.gaceta.store.table;

import java.util.Map;
import java.util.Set;

/// One write to one item, and what must hold for it to be done.
public sealed interface Write {
  Key key();

  Condition condition();

  /// Puts the whole item in place of any that is there.
  record Put(Item item, Condition condition) implements Write {
    @Override
    public Key key() {
      return item.key();
    }
  }

  /// Sets and removes attributes of an item, which it makes where there is none.
  record Update(Key key, Map<String, Value> set, Set<String> remove, Condition condition)
      implements Write {
    public Update {
      set = Map.copyOf(set);
      remove = Set.copyOf(remove);
      if (set.isEmpty() && remove.isEmpty()) {
        throw new IllegalArgumentException("an update that changes nothing");
      }
    }
  }

  record Delete(Key key, Condition condition) implements Write {}

  static Write put(Item item) {
    return new Put(item, Condition.NONE);
  }

  static Write delete(Key key) {
    return new Delete(key, Condition.NONE);
  }
}
