package org.gaceta.store;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.settling.AuthorCounts;
import org.gaceta.domain.settling.Counts;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// Removes a row of a ranking that the counts which it belongs to do not name. It goes in one
/// transaction with those counts, so that nobody can come to name it meanwhile.
record RankAudit(Table table, Attempts attempts) {
  /// Whether the row is named, or gone; if not, others came before in every attempt.
  boolean isNamed(Place row) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      var writes = writes(row);
      if (writes.isEmpty() || table.transact(writes) instanceof Outcome.Done) {
        return true;
      }
    }
    return false;
  }

  private List<Write> writes(Place row) {
    var round = new Round();
    if (named(row, round).equals(Optional.of(row))) {
      return List.of();
    }
    round.add(Write.delete(Keys.place(row)));
    return round.writes();
  }

  /// Settles whoever the row belongs to anew, as it was.
  ///
  /// @return the row that its counts name
  private Optional<Place> named(Place row, Round round) {
    try {
      return switch (row.ranking()) {
        case Ranking.Authors _ -> touch(new Slug(row.key()), round);
        case Ranking.Commented _ -> touch(new ArticleId(row.key()), round);
      };
    } catch (InvalidValue e) {
      // Put there past this code: nobody bears such a name, and no counts can ever name the row.
      return Optional.empty();
    }
  }

  private Optional<Place> touch(Slug author, Round round) {
    var counts = table.get(Keys.authorCounts(author), true).map(SettledItems::authorCounts);
    var was = counts.orElse(AuthorCounts.NONE);
    round.putCounts(SettledItems.authorCounts(author, was.again()), counts.map(AuthorCounts::seq));
    return was.place();
  }

  private Optional<Place> touch(ArticleId id, Round round) {
    var counts = table.get(Keys.counts(id), true).map(SettledItems::counts);
    var was = counts.orElse(Counts.NONE);
    round.putCounts(
        SettledItems.counts(id, new Counts(was.comments(), was.standing(), was.seq() + 1)),
        counts.map(Counts::seq));
    return was.standing().place();
  }
}
