package org.gaceta.domain.settling;

import java.util.Set;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;

/// What a batch of records asks to be looked at.
public record ToSettle(Set<ArticleId> articles, Set<Slug> authors) {
  public ToSettle {
    articles = Set.copyOf(articles);
    authors = Set.copyOf(authors);
  }

  public boolean isNothing() {
    return articles.isEmpty() && authors.isEmpty();
  }
}
