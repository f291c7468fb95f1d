package org.gaceta.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.site.Collection;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says what of the bucket the table explains, strongly read.
public final class Explanations {
  private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);
  private static final int AT_ONCE = 100;

  private final Table table;

  public Explanations(Table table) {
    this.table = table;
  }

  /// Which of these there are.
  public Set<Collection> existing(Set<Collection> collections) {
    var keys =
        collections.stream().collect(Collectors.toMap(Explanations::key, collection -> collection));
    return items(keys.keySet()).keySet().stream()
        .map(it -> Objects.requireNonNull(keys.get(it)))
        .collect(Collectors.toSet());
  }

  /// Which of these paths an article was ever live at.
  public Set<SitePath> printed(Set<SitePath> paths) {
    var owners = new HashMap<SitePath, Key>();
    items(paths.stream().map(Keys::address).collect(Collectors.toSet()))
        .forEach((key, row) -> owners.put(Keys.pathOf(key), Keys.head(Addresses.owner(row))));
    var heads = items(Set.copyOf(owners.values()));
    return paths.stream()
        .filter(path ->
            Optional.ofNullable(owners.get(path))
                .flatMap(it -> Optional.ofNullable(heads.get(it)))
                .filter(it -> mayHavePrinted(it, path))
                .isPresent())
        .collect(Collectors.toSet());
  }

  /// What cannot be read is no reason to remove anything.
  private static boolean mayHavePrinted(Item head, SitePath path) {
    try {
      return head.read().texts(HeadItem.PRINTED).contains(path.text());
    } catch (CorruptItem e) {
      LOG.error("the head of {} cannot be read, and is taken to explain it", path, e);
      return true;
    }
  }

  private Map<Key, Item> items(Set<Key> keys) {
    var items = new HashMap<Key, Item>();
    var batch = new HashSet<Key>();
    for (var key : keys) {
      batch.add(key);
      if (batch.size() == AT_ONCE) {
        items.putAll(table.get(batch, true));
        batch.clear();
      }
    }
    items.putAll(table.get(batch, true));
    return items;
  }

  private static Key key(Collection collection) {
    return switch (collection) {
      case Collection.ProfileOf(var author) -> Keys.author(author);
      case Collection.ExistenceOf(var listing) -> Keys.existence(listing).orElseThrow();
      case Collection.HeadOf _,
          Collection.BodyOf _,
          Collection.CountsOf _,
          Collection.AuthorCountsOf _,
          Collection.EntryIn _,
          Collection.Submitted _,
          Collection.PublicCommentOf _,
          Collection.PlaceIn _,
          Collection.Today _,
          Collection.Unprinted _ ->
          throw new IllegalArgumentException("no page is there because of " + collection);
    };
  }
}
