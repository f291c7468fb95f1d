package org.gaceta.pages.feed;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.pages.xml.Xml;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// Prints a feed in Atom (RFC 4287).
public final class AtomFeed {
  private AtomFeed() {}

  public static String print(Bulletin bulletin) {
    var document = Rome.document(feed(bulletin));
    speakLanguages(document, bulletin);
    return Xml.print(document);
  }

  private static Feed feed(Bulletin bulletin) {
    var masthead = bulletin.masthead();
    var feed = new Feed("atom_1.0");
    feed.setId(masthead.id());
    feed.setTitleEx(AtomParts.text(masthead.title()));
    feed.setSubtitle(AtomParts.text(masthead.description()));
    feed.setIcon(masthead.icon());
    feed.setGenerator(generator());
    feed.setAuthors(
        List.of(AtomParts.person(new Piece.Writer(masthead.publisher(), Optional.empty()))));
    // One is required: an empty feed has not changed since the epoch.
    feed.setUpdated(Rome.date(bulletin.updated().orElse(Instant.EPOCH)));
    feed.setAlternateLinks(List.of(AtomParts.link("alternate", "text/html", masthead.home())));
    feed.setOtherLinks(
        List.of(AtomParts.link("self", FeedFormat.ATOM.mediaType(), masthead.self())));
    feed.setEntries(bulletin.pieces().stream().map(AtomEntry::of).toList());
    return feed;
  }

  private static Generator generator() {
    var generator = new Generator();
    generator.setValue(Masthead.GENERATOR);
    return generator;
  }

  /// Rome has no place for an entry's language, so it is added to what Rome has made.
  private static void speakLanguages(Document document, Bulletin bulletin) {
    var root = document.getRootElement();
    speak(root, bulletin.masthead().language());
    var entries = root.getChildren("entry", root.getNamespace());
    for (int i = 0; i < entries.size(); i++) {
      speak(entries.get(i), bulletin.pieces().get(i).language());
    }
  }

  private static void speak(Element element, Locale language) {
    element.setAttribute("lang", language.toLanguageTag(), Namespace.XML_NAMESPACE);
  }
}
