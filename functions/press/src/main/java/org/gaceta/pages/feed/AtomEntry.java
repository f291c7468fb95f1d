package org.gaceta.pages.feed;

import static org.gaceta.pages.feed.AtomParts.ATOM;

import java.util.stream.Stream;
import org.gaceta.domain.Label;
import org.gaceta.pages.xml.Element;

/// An article as an entry of an Atom feed.
final class AtomEntry {
  private AtomEntry() {}

  static Element of(Piece piece) {
    var parts =
        Stream.of(
            known(piece),
            piece.writers().stream().map(AtomParts::author),
            piece.labels().stream().map(AtomEntry::category),
            piece.standfirst().map(it -> ATOM.text("summary", it)).stream(),
            piece.full().map(AtomEntry::content).stream());
    return ATOM.element("entry", parts.flatMap(it -> it))
        .with("xml:lang", piece.language().toLanguageTag());
  }

  private static Stream<Element> known(Piece piece) {
    return Stream.of(
        ATOM.text("id", piece.id()),
        ATOM.text("title", piece.title()),
        AtomParts.link("alternate", "text/html", piece.address()),
        AtomParts.date("published", piece.published()),
        AtomParts.date("updated", piece.modified()));
  }

  private static Element category(Label label) {
    return ATOM.element("category").with("term", label.slug().text()).with("label", label.name());
  }

  private static Element content(Piece.Full full) {
    return ATOM.text("content", full.html()).with("type", "html");
  }
}
