package org.gaceta.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Precondition;
import org.gaceta.domain.article.Revision;
import org.gaceta.domain.article.Withdrawn;
import org.gaceta.store.Revising.Plan;
import org.gaceta.store.table.Table;

/// Taking an article down: its text is erased; its version, its date and its printed paths stay.
public final class TakingDown {
  private final Revising revising;

  public TakingDown(Table table, Attempts attempts, Supplier<String> ulids) {
    this.revising = new Revising(table, attempts, ulids);
  }

  public Publication takeDown(ArticleId id, Precondition precondition) {
    return revising.revise(id, precondition, new Decision());
  }

  private static final class Decision implements Revising.Decision {
    @Override
    public Plan decide(Optional<HeadItem> before, String change) {
      return before.isEmpty()
          ? new Plan.Answer(new Publication.Missing())
          : switch (before.get().head()) {
            case Withdrawn _ -> new Plan.Answer(new Publication.TakenDown());
            case Article article ->
                new Plan.Commit(
                    ArticleWrites.takingDown(before.get(), Revision.withdrawn(article), change),
                    new Publication.TakenDown());
          };
    }
  }
}
