package org.gaceta.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Query.Range;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// An address that the clock is to erase, as an item. It waits in the index of what waits until it
/// is due, twice, and then there is nothing left of it.
///
/// @param commenter the address as the index of comments has it
/// @param due as the index has it, so that of two clocks only one moves it on
/// @param again whether it was carried out once
record ErasureItem(Key key, String commenter, String due, boolean again) {
  /// What is due, erasures or whatever else the clock does.
  static final String DUE = "due";

  private static final String EMAIL = "email";
  private static final String AGAIN = "again";

  static Item toItem(String id, String email, Instant due) {
    return Item.at(Keys.erasure(id))
        .text(EMAIL, CommentItem.commenter(email))
        .text(Index.DESK.partition(), DUE)
        .text(Index.DESK.sort(), text(due))
        .build();
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

  /// All that is due by then, from the first year on.
  static Range until(Instant now) {
    return new Range.Between("0", text(now));
  }

  /// What follows once it is carried out: it is due again, or over.
  Write next(Instant later) {
    var asRead = Condition.equal(Index.DESK.sort(), due);
    return again
        ? new Write.Delete(key, asRead)
        : new Write.Update(
            key,
            Map.of(AGAIN, new Value.Flag(true), Index.DESK.sort(), new Value.Text(text(later))),
            Set.of(),
            asRead);
  }

  /// Of a fixed width, so that the order of texts is that of time.
  private static String text(Instant instant) {
    return instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /// Says which it is and not whose address, so that no log line can tell it.
  @Override
  public String toString() {
    return key.pk();
  }
}
