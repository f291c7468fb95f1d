package org.gaceta.pages;

import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;

/// Why something must be printed again.
public sealed interface Dirt {
  /// The page, unless the entry lies beyond what it shows of this listing now.
  record WhereInReach(Page page, Listing listing, EntryKey key) implements Dirt {}

  /// The page, unless the place in a ranking lies beyond what it shows now.
  record WhereRanked(Page page, Place place) implements Dirt {}

  /// The page, if it shows this article now.
  record WhereListed(Page page, ArticleId id) implements Dirt {}

  /// The feeds of the section that the article is in now, if they show it now.
  ///
  /// The record of a body does not know the section, and need not: where the article has left the
  /// section that it was in at the record's commit, it left by a later commit, whose records of the
  /// two sections' entries bring the feeds of both from reads that see this commit too.
  record InFeedsOfItsSection(ArticleId id) implements Dirt {}

  /// The page, in any case.
  record Always(Page page) implements Dirt {}

  /// The article's page, at the address that it has now.
  record AtItsAddress(ArticleId id) implements Dirt {}

  /// Each path that the article was ever live at.
  record AtEveryPath(ArticleId id) implements Dirt {}
}
