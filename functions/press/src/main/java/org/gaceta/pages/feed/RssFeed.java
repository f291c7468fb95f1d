package org.gaceta.pages.feed;

import static org.gaceta.pages.feed.RssParts.ATOM;
import static org.gaceta.pages.feed.RssParts.CONTENT;
import static org.gaceta.pages.feed.RssParts.DUBLIN_CORE;
import static org.gaceta.pages.feed.RssParts.RSS;

import java.util.stream.Stream;
import org.gaceta.pages.xml.Element;
import org.gaceta.pages.xml.Xml;

/// Prints a feed in RSS 2.0, by the profile of the RSS Advisory Board. It has no image: that must
/// be a GIF, a JPEG or a PNG.
public final class RssFeed {
  private RssFeed() {}

  public static String print(Bulletin bulletin) {
    var language = bulletin.masthead().language();
    var parts =
        Stream.of(
            masthead(bulletin.masthead()),
            bulletin.updated().map(it -> RssParts.date("lastBuildDate", it)).stream(),
            bulletin.pieces().stream().map(it -> RssItem.of(it, language)));
    var rss = RSS.element("rss", RSS.element("channel", parts.flatMap(it -> it)));
    return Xml.print(rss.with("version", "2.0"), ATOM, CONTENT, DUBLIN_CORE);
  }

  private static Stream<Element> masthead(Masthead masthead) {
    return Stream.of(
        self(masthead),
        RSS.text("title", masthead.title()),
        RSS.text("link", masthead.home()),
        RSS.text("description", masthead.description()),
        RSS.text("language", masthead.language().toLanguageTag()),
        RSS.text("generator", Masthead.GENERATOR));
  }

  private static Element self(Masthead masthead) {
    return ATOM.element("link")
        .with("rel", "self")
        .with("type", FeedFormat.RSS.mediaType())
        .with("href", masthead.self());
  }
}
