package org.gaceta.pages.feed;

import static org.gaceta.pages.feed.AtomParts.ATOM;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.pages.xml.Element;
import org.gaceta.pages.xml.Xml;

/// Prints a feed in Atom (RFC 4287).
public final class AtomFeed {
  private AtomFeed() {}

  public static String print(Bulletin bulletin) {
    // One is required: an empty feed has not changed since the epoch.
    var updated = AtomParts.date("updated", bulletin.updated().orElse(Instant.EPOCH));
    var parts =
        Stream.of(
            masthead(bulletin.masthead()),
            Stream.of(updated),
            bulletin.pieces().stream().map(AtomEntry::of));
    var feed =
        ATOM.element("feed", parts.flatMap(it -> it))
            .with("xml:lang", bulletin.masthead().language().toLanguageTag());
    return Xml.print(feed, ATOM);
  }

  private static Stream<Element> masthead(Masthead masthead) {
    return Stream.of(
        ATOM.text("id", masthead.id()),
        ATOM.text("title", masthead.title()),
        ATOM.text("subtitle", masthead.description()),
        ATOM.text("icon", masthead.icon()),
        ATOM.text("generator", Masthead.GENERATOR),
        AtomParts.author(new Piece.Writer(masthead.publisher(), Optional.empty())),
        AtomParts.link("alternate", "text/html", masthead.home()),
        AtomParts.link("self", FeedFormat.ATOM.mediaType(), masthead.self()));
  }
}
