package org.gaceta.domain.site;

import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.settling.Place;

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

  /// The row that says that a section, a tag or a day has ever had an article. It is put once, and
  /// stays.
  record ExistenceOf(Listing listing) implements Collection {}

  /// A comment as it was submitted.
  record Submitted(ArticleId article, CommentId comment) implements Collection {}

  /// What is public of a comment.
  record PublicCommentOf(ArticleId article, CommentId comment) implements Collection {}

  /// A row of a ranking.
  record PlaceIn(Place place) implements Collection {}

  /// The day that pages take as today.
  record Today() implements Collection {}

  /// What no page shows.
  record Unprinted() implements Collection {}
}
