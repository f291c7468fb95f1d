package org.gaceta.store;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.Problem;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;

/// What became of an attempt to publish, or to take down.
public sealed interface Publication {
  /// The table holds it; or, in a dry run, would.
  ///
  /// @param created whether readers of the API find it where there was none before
  record Stored(Article article, boolean created) implements Publication {}

  /// It says what the table holds already: nothing was written.
  record Unchanged(Article article) implements Publication {}

  /// The text is gone.
  record TakenDown() implements Publication {}

  /// There is nothing to take down.
  record Missing() implements Publication {}

  /// The caller's precondition does not hold of what there is.
  record PreconditionFailed(Optional<Head> current) implements Publication {}

  record SlugTaken(Slug slug, ArticleId owner) implements Publication {}

  record AliasTaken(SitePath alias, ArticleId owner) implements Publication {}

  record Invalid(List<Problem> problems) implements Publication {
    public Invalid {
      problems = List.copyOf(problems);
    }
  }

  /// Too much was going on to get it done: nothing was written, and the caller may try again.
  record Busy() implements Publication {}
}
