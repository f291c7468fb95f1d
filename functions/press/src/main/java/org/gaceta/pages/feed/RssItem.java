package org.gaceta.pages.feed;

import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.util.List;
import java.util.Locale;
import org.gaceta.domain.Label;
import org.gaceta.pages.xml.Xml;

/// An article as an item of an RSS feed. It has no enclosure: that must say how many bytes it has,
/// which we do not know.
final class RssItem {
  private RssItem() {}

  /// @param language the feed's
  static Item of(Piece piece, Locale language) {
    var item = new Item();
    item.setTitle(Xml.legal(piece.title()));
    item.setLink(piece.address());
    item.setGuid(guid(piece));
    item.setPubDate(Rome.date(piece.published()));
    item.setCategories(piece.labels().stream().map(RssItem::category).toList());
    item.setModules(List.of(dublinCore(piece, language)));
    describe(piece, item);
    return item;
  }

  /// An item's description is HTML, and says all where there is nothing else: what is encoded
  /// beside it is only for who has read the description.
  private static void describe(Piece piece, Item item) {
    piece.standfirst().map(Xml::escaped).ifPresent(it -> item.setDescription(description(it)));
    piece
        .full()
        .map(it -> Xml.legal(it.html()))
        .filter(it -> !it.isEmpty())
        .ifPresent(it -> {
          if (piece.standfirst().isPresent()) {
            item.setContent(content(it));
          } else {
            item.setDescription(description(it));
          }
        });
  }

  /// RSS's own `author` must be an email address.
  private static DCModuleImpl dublinCore(Piece piece, Locale language) {
    var module = new DCModuleImpl();
    module.setCreators(piece.writers().stream().map(it -> Xml.legal(it.name())).toList());
    if (!piece.language().equals(language)) {
      module.setLanguage(piece.language().toLanguageTag());
    }
    return module;
  }

  private static Guid guid(Piece piece) {
    var guid = new Guid();
    guid.setValue(piece.id());
    guid.setPermaLink(false);
    return guid;
  }

  private static Category category(Label label) {
    var category = new Category();
    category.setValue(Xml.legal(label.name()));
    return category;
  }

  private static Description description(String html) {
    var description = new Description();
    description.setValue(html);
    return description;
  }

  private static Content content(String html) {
    var content = new Content();
    content.setValue(html);
    return content;
  }
}
