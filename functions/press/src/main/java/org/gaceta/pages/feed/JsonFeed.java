package org.gaceta.pages.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// Makes a JSON Feed (jsonfeed.org, version 1.1).
public final class JsonFeed {
  private JsonFeed() {}

  public static ObjectNode tree(Bulletin bulletin) {
    var masthead = bulletin.masthead();
    var feed =
        JsonNodeFactory.instance
            .objectNode()
            .put("version", "https://jsonfeed.org/version/1.1")
            .put("title", masthead.title())
            .put("home_page_url", masthead.home())
            .put("feed_url", masthead.self())
            .put("description", masthead.description())
            .put("icon", masthead.icon())
            .put("language", masthead.language().toLanguageTag());
    write(new Piece.Writer(masthead.publisher(), Optional.empty()), feed.putArray("authors"));
    var items = feed.putArray("items");
    bulletin.pieces().forEach(it -> write(it, items.addObject()));
    return feed;
  }

  private static void write(Piece piece, ObjectNode item) {
    item.put("id", piece.id()).put("url", piece.address()).put("title", piece.title());
    piece.standfirst().ifPresent(it -> item.put("summary", it));
    piece
        .full()
        .ifPresentOrElse(
            full -> {
              item.put("content_html", full.html());
              full.picture().ifPresent(it -> item.put("image", it));
            },
            // An item must have content, and this is all that it may have.
            () -> item.put("content_text", piece.standfirst().orElse(piece.title())));
    item.put("date_published", piece.published().toString())
        .put("date_modified", piece.modified().toString())
        .put("language", piece.language().toLanguageTag());
    var authors = item.putArray("authors");
    piece.writers().forEach(it -> write(it, authors));
    var tags = item.putArray("tags");
    piece.labels().forEach(it -> tags.add(it.name()));
  }

  private static void write(Piece.Writer writer, ArrayNode authors) {
    var author = authors.addObject().put("name", writer.name());
    writer.address().ifPresent(it -> author.put("url", it));
  }
}
