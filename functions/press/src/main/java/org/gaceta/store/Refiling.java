package org.gaceta.store;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Precondition;
import org.gaceta.store.table.Table;

/// Files an article's entries by today's settings, where those that its head lists were filed by
/// others: the site's time zone says on which day an article was printed.
final class Refiling {
  private final Revising revising;
  private final ZoneId zone;

  Refiling(Table table, Attempts attempts, Supplier<String> ulids, ZoneId zone) {
    this.revising = new Revising(table, attempts, ulids);
    this.zone = zone;
  }

  /// Sees to it that they are.
  ///
  /// @return whether they are; if not, others came before in every attempt
  boolean refile(ArticleId id) {
    return switch (revising.revise(id, Precondition.NONE, new ByTheZone())) {
      case Publication.Stored _, Publication.Unchanged _, Publication.Missing _ -> true;
      case Publication.Busy _ -> false;
      case Publication.TakenDown _,
          Publication.PreconditionFailed _,
          Publication.SlugTaken _,
          Publication.AliasTaken _,
          Publication.Invalid _ ->
          throw new IllegalStateException("refiling asks for nothing of the kind: " + id);
    };
  }

  private final class ByTheZone implements Revising.Decision {
    @Override
    public Revising.Plan decide(Optional<HeadItem> before, String change) {
      var article = Revising.article(before);
      if (article.isEmpty()) {
        return new Revising.Plan.Answer(new Publication.Missing());
      }
      return ArticleWrites.refiling(before.orElseThrow(), article.get(), change, zone)
          .<Revising.Plan>map(
              it -> new Revising.Plan.Commit(it, new Publication.Stored(article.get(), false)))
          .orElseGet(() -> new Revising.Plan.Answer(new Publication.Unchanged(article.get())));
    }

    @Override
    public Optional<Publication> taken(Addresses.Taken path) {
      throw new IllegalStateException("refiling takes no path: " + path);
    }
  }
}
