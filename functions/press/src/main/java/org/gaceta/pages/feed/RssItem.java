package org.gaceta.pages.feed;

import static org.gaceta.pages.feed.RssParts.CONTENT;
import static org.gaceta.pages.feed.RssParts.DUBLIN_CORE;
import static org.gaceta.pages.feed.RssParts.RSS;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.pages.xml.Element;
import org.gaceta.pages.xml.Xml;

/// An article as an item of an RSS feed. It has no enclosure: that must say how many bytes it has,
/// which we do not know.
final class RssItem {
  private RssItem() {}

  /// @param language the feed's
  static Element of(Piece piece, Locale language) {
    var parts =
        Stream.of(
            Stream.of(RSS.text("title", piece.title()), RSS.text("link", piece.address())),
            described(piece),
            piece.labels().stream().map(it -> RSS.text("category", it.name())),
            Stream.of(
                RSS.text("guid", piece.id()).with("isPermaLink", "false"),
                RssParts.date("pubDate", piece.published())),
            // RSS's own `author` must be an email address
            piece.writers().stream().map(it -> DUBLIN_CORE.text("creator", it.name())),
            Optional.of(piece.language()).filter(it -> !it.equals(language)).stream()
                .map(it -> DUBLIN_CORE.text("language", it.toLanguageTag())));
    return RSS.element("item", parts.flatMap(it -> it));
  }

  /// An item's description is HTML, and says all where there is nothing else: what is encoded
  /// beside it is only for who has read the description.
  private static Stream<Element> described(Piece piece) {
    var standfirst = piece.standfirst().map(it -> RSS.text("description", Xml.escaped(it)));
    var full =
        piece
            .full()
            .map(Piece.Full::html)
            .filter(it -> !it.isEmpty())
            .map(it ->
                standfirst.isPresent() ? CONTENT.text("encoded", it) : RSS.text("description", it));
    return Stream.of(standfirst, full).flatMap(Optional::stream);
  }
}
