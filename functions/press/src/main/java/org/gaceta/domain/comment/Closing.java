package org.gaceta.domain.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Kind;

/// When an article takes no more comments.
///
/// @param days after its publication; 0: never
public record Closing(int days) {
  public static final Closing NEVER = new Closing(0);

  /// The instant from which it takes none, where that is a matter of time.
  public Optional<Instant> at(Article article) {
    return days == 0
        ? Optional.empty()
        : article.publishedAt().map(it -> it.plus(Duration.ofDays(days)));
  }

  /// Whether it takes none now: because the newsroom said so, because of its age, or because it is
  /// a standing page.
  public boolean isOver(Article article, Instant now) {
    return article.story().kind() == Kind.PAGE
        || !article.story().commentsOpen()
        || at(article).filter(it -> !it.isAfter(now)).isPresent();
  }
}
