package org.gaceta.domain.site;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.State;

/// A stretch of the articles that are not on the pages yet.
///
/// @param next after which of them the next stretch begins, if there is more
public record Waiting(List<Article> articles, Optional<EntryKey> next) {
  public Waiting {
    articles = List.copyOf(articles);
  }

  /// Which articles: drafts, the last changed first, or those that wait for their hour, the soonest
  /// first.
  public enum Of {
    DRAFT(State.DRAFT),
    SCHEDULED(State.SCHEDULED);

    private final State state;

    Of(State state) {
      this.state = state;
    }

    public State state() {
      return state;
    }

    /// Where one of them stands among the others.
    public EntryKey place(Article article) {
      return new EntryKey(
          switch (this) {
            case DRAFT -> article.changedAt();
            case SCHEDULED -> article.publishedAt().orElseThrow();
          },
          article.id());
    }
  }
}
