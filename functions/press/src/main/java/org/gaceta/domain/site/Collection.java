package org.gaceta.domain.site;

import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;

/// Where in the table a record lies, as far as pages are concerned.
public sealed interface Collection {
  record HeadOf(ArticleId id) implements Collection {}

  record BodyOf(ArticleId id) implements Collection {}

  /// What was settled of an article.
  record CountsOf(ArticleId id) implements Collection {}

  record ProfileOf(Slug author) implements Collection {}

  /// What was settled of an author.
  record AuthorCountsOf(Slug author) implements Collection {}

  record EntryIn(Listing listing, EntryKey key) implements Collection {}

  /// What no page shows.
  record Unprinted() implements Collection {}
}
