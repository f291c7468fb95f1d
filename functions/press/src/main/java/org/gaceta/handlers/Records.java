package org.gaceta.handlers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Place;
import org.gaceta.domain.settling.ToSettle;
import org.gaceta.domain.site.Collection;
import org.gaceta.domain.site.Listing;
import org.gaceta.store.PutOnce;
import org.gaceta.store.table.Key;

/// What a batch asks to be settled.
final class Records {
  private final Set<ArticleId> articles = new HashSet<>();
  private final Set<Place> comments = new HashSet<>();
  private final Set<Slug> authors = new HashSet<>();
  private final Map<Key, PutOnce.Row> rows = new HashMap<>();

  private final PutOnce putOnce;

  private Records(PutOnce putOnce) {
    this.putOnce = putOnce;
  }

  static Records of(List<Notice> notices, PutOnce putOnce) {
    var all = new Records(putOnce);
    notices.forEach(all::add);
    return all;
  }

  ToSettle toSettle() {
    return new ToSettle(articles, authors, comments);
  }

  Map<Key, PutOnce.Row> rows() {
    return Map.copyOf(rows);
  }

  private Optional<PutOnce.Row> row(Notice notice, Listing listing) {
    return notice.queued()
        ? putOnce.row(listing, notice.key())
        : PutOnce.row(listing, notice.before(), notice.after());
  }

  /// The settler's own writes wake it too: the last commit to a source or to counts is always
  /// followed by a fresh look.
  private void add(Notice notice) {
    switch (notice.change().where()) {
      case Collection.HeadOf(var id) -> articles.add(id);
      case Collection.CountsOf(var id) -> articles.add(id);
      case Collection.ProfileOf(var author) -> authors.add(author);
      case Collection.AuthorCountsOf(var author) -> authors.add(author);
      case Collection.EntryIn(var listing, _) ->
          row(notice, listing).ifPresent(it -> rows.putIfAbsent(it.key(), it));
      case Collection.Submitted(var article, var comment) ->
          comments.add(new Place(article, comment));
      case Collection.BodyOf _,
          Collection.ExistenceOf _,
          Collection.PublicCommentOf _,
          Collection.PlaceIn _,
          Collection.Today _,
          Collection.Unprinted _ -> {}
    }
  }
}
