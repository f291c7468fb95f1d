package org.gaceta.pages.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.gaceta.pages.xml.Element;
import org.gaceta.pages.xml.Vocabulary;

/// The small parts of an Atom feed.
final class AtomParts {
  static final Vocabulary ATOM = new Vocabulary("", "http://www.w3.org/2005/Atom");

  private AtomParts() {}

  static Element date(String name, Instant instant) {
    return ATOM.text(name, instant.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  static Element author(Piece.Writer writer) {
    var name = Stream.of(ATOM.text("name", writer.name()));
    var page = writer.address().map(it -> ATOM.text("uri", it)).stream();
    return ATOM.element("author", Stream.concat(name, page));
  }

  static Element link(String relation, String type, String address) {
    return ATOM.element("link").with("rel", relation).with("type", type).with("href", address);
  }
}
