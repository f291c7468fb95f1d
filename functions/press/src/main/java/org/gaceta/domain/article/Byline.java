package org.gaceta.domain.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.Label;
import org.gaceta.domain.Slug;

/// Who is printed as an article's authors.
public final class Byline {
  private Byline() {}

  /// The authors as they are to be printed: as their profiles have them; without one as they were
  /// typed, but a slug that comes back keeps the name that it stood for.
  public static List<Author> of(
      List<Label> typed, Map<Slug, Author> profiles, List<Author> before) {
    return typed.stream()
        .map(label ->
            Optional.ofNullable(profiles.get(label.slug()))
                .or(() -> named(label, before))
                .orElseGet(() -> new Author(label.slug(), label.name(), Optional.empty())))
        .toList();
  }

  private static Optional<Author> named(Label label, List<Author> before) {
    return before.stream()
        .filter(author ->
            author.slug().equals(label.slug()) && label.name().equals(label.slug().text()))
        .findFirst()
        .map(author -> new Author(author.slug(), author.name(), Optional.empty()));
  }
}
