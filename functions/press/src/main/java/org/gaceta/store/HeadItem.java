package org.gaceta.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.State;
import org.gaceta.domain.article.Withdrawn;
import org.gaceta.store.table.Attributes;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;

/// An article's head as an item.
///
/// @param entries the keys of the entries that were written with it, which a change removes
///   whatever today's settings would compute
/// @param change the ULID of the request that wrote it, by which that one knows its own again
record HeadItem(Head head, List<Key> entries, String change) {
  static final String VERSION = "version";
  static final String STATE = "state";
  static final String ADDRESS = "address";
  static final String PRINTED = "printed";
  private static final String BODY_DIGEST = "bodyDigest";
  private static final String PUBLISHED_AT = "publishedAt";
  private static final String CHANGED_AT = "changedAt";
  private static final String CHANGE = "change";
  private static final String ENTRIES = "entries";

  Item toItem() {
    var item =
        Item.at(Keys.head(head.id()))
            .number(VERSION, head.version())
            .text(STATE, head.state().name().toLowerCase(Locale.ROOT))
            .text(ADDRESS, head.address().map(SitePath::text))
            .texts(PRINTED, head.printed().stream().map(SitePath::text).toList())
            .text(PUBLISHED_AT, head.publishedAt().map(Instant::toString))
            .text(CHANGE, change);
    if (head instanceof Article article) {
      if (article.due().isPresent()) {
        DeskIndex.place(item, DeskIndex.DUE, article.due().get());
      } else if (article.state() == State.DRAFT) {
        DeskIndex.place(item, DeskIndex.DRAFT, article.changedAt());
      }
      item.text(BODY_DIGEST, article.bodyDigest())
          .text(CHANGED_AT, article.changedAt().toString())
          .texts(ENTRIES, entries.stream().map(HeadItem::spell).toList());
      StoryAttributes.write(article.story(), item);
    }
    return item.build();
  }

  static HeadItem of(Item item) {
    return CorruptItem.unless(item, HeadItem::read);
  }

  private static HeadItem read(Item item) {
    var attributes = item.read();
    return new HeadItem(
        head(Keys.articleOf(item.key()), attributes),
        attributes.texts(ENTRIES).stream().map(HeadItem::key).toList(),
        attributes.text(CHANGE));
  }

  /// The state alone, without a look at the rest.
  static State state(Item item) {
    return State.valueOf(item.text(STATE).toUpperCase(Locale.ROOT));
  }

  private static Head head(ArticleId id, Attributes item) {
    var state = State.valueOf(item.text(STATE).toUpperCase(Locale.ROOT));
    var address = item.maybeText(ADDRESS).map(SitePath::new);
    var printed = item.texts(PRINTED).stream().map(SitePath::new).toList();
    var publishedAt = item.maybeText(PUBLISHED_AT).map(Instant::parse);
    return switch (state) {
      case WITHDRAWN -> new Withdrawn(id, item.number(VERSION), publishedAt, address, printed);
      case DRAFT, SCHEDULED, PUBLISHED ->
          new Article(
              id,
              item.number(VERSION),
              state,
              StoryAttributes.read(item),
              item.text(BODY_DIGEST),
              address.orElseThrow(() -> new CorruptItem("an article without an address: " + id)),
              printed,
              publishedAt,
              Instant.parse(item.text(CHANGED_AT)));
    };
  }

  private static String spell(Key key) {
    return key.pk() + " " + key.sk();
  }

  private static Key key(String spelled) {
    var space = spelled.indexOf(' ');
    return new Key(spelled.substring(0, space), spelled.substring(space + 1));
  }
}
