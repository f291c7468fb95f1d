package org.gaceta.pages.feed;

import java.time.Instant;
import org.gaceta.domain.article.Article;

/// A published article with the source of its body, as feeds need it.
public record Report(Article article, String body) {
  Instant published() {
    return article.publishedAt().orElseThrow();
  }
}
