package org.gaceta.store;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.gaceta.domain.FixedWidth;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// An address that the clock is to erase, as an item. It waits in the index of what waits until it
/// is due, twice, and then there is nothing left of it.
///
/// @param commenter the address as the index of comments has it
/// @param due as the index has it, so that of two clocks only one moves it on
/// @param again whether it was carried out once
record ErasureItem(Key key, String commenter, String due, boolean again) {
  private static final String EMAIL = "email";
  private static final String AGAIN = "again";

  static Item toItem(String id, String email, Instant due) {
    var item = Item.at(Keys.erasure(id)).text(EMAIL, CommentItem.commenter(email));
    DeskIndex.place(item, DeskIndex.DUE, due);
    return item.build();
  }

  static ErasureItem of(Item item) {
    return CorruptItem.unless(
        item,
        it -> {
          var attributes = it.read();
          return new ErasureItem(
              it.key(),
              attributes.text(EMAIL),
              attributes.text(Index.DESK.sort()),
              attributes.flag(AGAIN));
        });
  }

  /// What follows once it is carried out: it is due again, or over.
  Write next(Instant later) {
    var asRead = Condition.equal(Index.DESK.sort(), due);
    return again
        ? new Write.Delete(key, asRead)
        : new Write.Update(
            key,
            Map.of(
                AGAIN,
                new Value.Flag(true),
                Index.DESK.sort(),
                new Value.Text(FixedWidth.text(later))),
            Set.of(),
            asRead);
  }

  /// Says which it is and not whose address, so that no log line can tell it.
  @Override
  public String toString() {
    return key.pk();
  }
}
