package org.gaceta.domain.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.Label;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Picture;

/// An article in a listing: what a list shows of it, so that no page but its own reads the article.
///
/// @param title cut at 160 characters, as the standfirst is
public record Entry(
    EntryKey key,
    SitePath address,
    String title,
    Optional<String> standfirst,
    List<Author> authors,
    Optional<String> agency,
    Origin origin,
    Optional<Label> section,
    Locale language,
    Optional<Picture> image,
    boolean featured) {
  public Entry {
    authors = List.copyOf(authors);
  }
}
