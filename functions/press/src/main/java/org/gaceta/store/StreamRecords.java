package org.gaceta.store;

import java.util.Optional;
import org.gaceta.domain.article.State;
import org.gaceta.domain.site.Change;
import org.gaceta.domain.site.Change.Extent;
import org.gaceta.domain.site.Collection;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;

/// Reads records of the table's stream: where something changed, and how far, but never what it is
/// now.
public final class StreamRecords {
  private StreamRecords() {}

  public static Change change(Key key, Optional<Item> before, Optional<Item> after) {
    var where = KeyReader.collection(key);
    return new Change(
        where,
        switch (where) {
          case Collection.HeadOf _ -> extentOfHead(before, after);
          case Collection.CountsOf _, Collection.AuthorCountsOf _ ->
              SettledItems.count(before) == SettledItems.count(after)
                  ? Extent.NOTHING
                  : Extent.CONTENT;
          case Collection.BodyOf _,
              Collection.ProfileOf _,
              Collection.EntryIn _,
              Collection.ExistenceOf _,
              Collection.Submitted _,
              Collection.PublicCommentOf _,
              Collection.PlaceIn _,
              Collection.Today _,
              Collection.Unprinted _ ->
              before.equals(after) ? Extent.NOTHING : Extent.CONTENT;
        });
  }

  /// What a key alone says: that anything may have changed there.
  public static Change named(Key key) {
    var where = KeyReader.collection(key);
    return new Change(
        where, where instanceof Collection.HeadOf ? Extent.ADDRESSES : Extent.CONTENT);
  }

  private static Extent extentOfHead(Optional<Item> before, Optional<Item> after) {
    if (differ(HeadItem.ADDRESS, before, after)
        || differ(HeadItem.STATE, before, after)
        || differ(HeadItem.PRINTED, before, after)) {
      return Extent.ADDRESSES;
    }
    return after.map(HeadItem::state).filter(State.PUBLISHED::equals).isPresent()
        ? Extent.CONTENT
        : Extent.NOTHING;
  }

  private static boolean differ(String attribute, Optional<Item> before, Optional<Item> after) {
    return !before.flatMap(it -> it.get(attribute)).equals(after.flatMap(it -> it.get(attribute)));
  }
}
