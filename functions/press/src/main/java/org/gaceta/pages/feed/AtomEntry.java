package org.gaceta.pages.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import java.util.List;
import org.gaceta.domain.Label;
import org.gaceta.pages.xml.Xml;

/// An article as an entry of an Atom feed.
final class AtomEntry {
  private AtomEntry() {}

  static Entry of(Piece piece) {
    var entry = new Entry();
    entry.setId(piece.id());
    entry.setTitleEx(AtomParts.text(piece.title()));
    entry.setPublished(Rome.date(piece.published()));
    entry.setUpdated(Rome.date(piece.modified()));
    entry.setAuthors(piece.writers().stream().map(AtomParts::person).toList());
    entry.setCategories(piece.labels().stream().map(AtomEntry::category).toList());
    entry.setAlternateLinks(List.of(AtomParts.link("alternate", "text/html", piece.address())));
    piece.standfirst().ifPresent(it -> entry.setSummary(AtomParts.text(it)));
    piece.full().ifPresent(it -> entry.setContents(List.of(AtomParts.html(it.html()))));
    return entry;
  }

  private static Category category(Label label) {
    var category = new Category();
    category.setTerm(label.slug().text());
    category.setLabel(Xml.legal(label.name()));
    return category;
  }
}
