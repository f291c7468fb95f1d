package org.gaceta.pages.feed;

import com.rometools.rome.feed.rss.Channel;
import org.gaceta.pages.xml.Xml;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// Prints a feed in RSS 2.0, by the profile of the RSS Advisory Board. It has no image: that must
/// be a GIF, a JPEG or a PNG.
public final class RssFeed {
  private static final Namespace ATOM =
      Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

  private RssFeed() {}

  public static String print(Bulletin bulletin) {
    var document = Rome.document(channel(bulletin));
    // Before the items, which Rome would let it follow.
    document.getRootElement().getChild("channel").addContent(0, self(bulletin.masthead()));
    return Xml.print(document);
  }

  private static Channel channel(Bulletin bulletin) {
    var masthead = bulletin.masthead();
    var channel = new Channel("rss_2.0");
    channel.setTitle(Xml.legal(masthead.title()));
    channel.setLink(masthead.home());
    channel.setDescription(Xml.legal(masthead.description()));
    channel.setLanguage(masthead.language().toLanguageTag());
    channel.setGenerator(Masthead.GENERATOR);
    bulletin.updated().map(Rome::date).ifPresent(channel::setLastBuildDate);
    channel.setItems(
        bulletin.pieces().stream().map(it -> RssItem.of(it, masthead.language())).toList());
    return channel;
  }

  private static Element self(Masthead masthead) {
    return new Element("link", ATOM)
        .setAttribute("rel", "self")
        .setAttribute("type", FeedFormat.RSS.mediaType())
        .setAttribute("href", masthead.self());
  }
}
