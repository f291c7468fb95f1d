package org.gaceta.domain.author;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.Slug;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Picture;

/// How an author is introduced to readers.
///
/// @param role what they do at the paper
/// @param links where else they are to be found
public record Profile(
    Slug slug,
    String name,
    Optional<String> role,
    Optional<String> biography,
    Optional<Picture> picture,
    List<WebAddress> links) {
  public Profile {
    links = List.copyOf(links);
  }

  /// As bylines print it.
  public Author author() {
    return new Author(slug, name, role);
  }
}
