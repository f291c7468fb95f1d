package org.gaceta.handlers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Place;
import org.gaceta.domain.settling.ToAudit;
import org.gaceta.domain.settling.ToSettle;
import org.gaceta.domain.site.Collection;
import org.gaceta.store.PutOnce;
import org.gaceta.store.table.Key;

/// What a batch asks to be settled.
final class Records {
  private final Set<ArticleId> articles = new HashSet<>();
  private final Set<Place> comments = new HashSet<>();
  private final Set<Slug> authors = new HashSet<>();
  private final Set<ArticleId> auditedArticles = new HashSet<>();
  private final Set<Slug> auditedAuthors = new HashSet<>();
  private final Set<org.gaceta.domain.settling.Place> ranks = new HashSet<>();
  private final Map<Key, PutOnce.Row> rows = new HashMap<>();

  static Records of(List<Notice> notices) {
    var all = new Records();
    notices.forEach(it -> {
      if (it.queued()) {
        all.audit(it.change().where());
      } else {
        all.add(it);
      }
    });
    return all;
  }

  ToSettle toSettle() {
    return new ToSettle(articles, authors, comments);
  }

  ToAudit toAudit() {
    return new ToAudit(auditedArticles, auditedAuthors, ranks);
  }

  Map<Key, PutOnce.Row> rows() {
    return Map.copyOf(rows);
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
          PutOnce.row(listing, notice.before(), notice.after())
              .ifPresent(it -> rows.putIfAbsent(it.key(), it));
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

  /// What a queue names is looked at whatever was settled of it: a rebuild names all there is, and
  /// the key of a record that could not be taken does not tell what it said.
  private void audit(Collection where) {
    switch (where) {
      case Collection.HeadOf(var id) -> auditedArticles.add(id);
      case Collection.CountsOf(var id) -> auditedArticles.add(id);
      case Collection.EntryIn(_, var key) -> auditedArticles.add(key.id());
      case Collection.ProfileOf(var author) -> auditedAuthors.add(author);
      case Collection.AuthorCountsOf(var author) -> auditedAuthors.add(author);
      case Collection.PlaceIn(var place) -> ranks.add(place);
      case Collection.Submitted(var article, var comment) ->
          comments.add(new Place(article, comment));
      case Collection.BodyOf _,
          Collection.ExistenceOf _,
          Collection.PublicCommentOf _,
          Collection.Today _,
          Collection.Unprinted _ -> {}
    }
  }
}
