package org.gaceta.domain.settling;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Place;

/// What a batch of records asks to be looked at; comments each with its article.
public record ToSettle(Set<ArticleId> articles, Set<Slug> authors, Set<Place> comments) {
  public ToSettle {
    articles = InOrder.copyOf(articles);
    authors = InOrder.copyOf(authors);
    comments = InOrder.copyOf(comments);
  }

  public boolean isNothing() {
    return articles.isEmpty() && authors.isEmpty() && comments.isEmpty();
  }

  /// What is left once these are done.
  public ToSettle without(
      Set<ArticleId> doneArticles, Set<Slug> doneAuthors, Set<Place> doneComments) {
    return new ToSettle(
        left(articles, doneArticles), left(authors, doneAuthors), left(comments, doneComments));
  }

  private static <T> Set<T> left(Set<T> all, Set<T> done) {
    return all.stream().filter(Predicate.not(done::contains)).collect(Collectors.toSet());
  }
}
