package org.gaceta.domain.settling;

import java.util.Set;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;

/// What is to be looked at whatever records say: articles and authors with all that was settled of
/// them, and rows of rankings with who they belong to.
public record ToAudit(Set<ArticleId> articles, Set<Slug> authors, Set<Place> rows) {
  public ToAudit {
    articles = InOrder.copyOf(articles);
    authors = InOrder.copyOf(authors);
    rows = InOrder.copyOf(rows);
  }
}
