package org.gaceta.store;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.settling.Counts;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Standing;
import org.gaceta.domain.site.Entries;
import org.gaceta.store.table.Item;

/// An article of a round of settling, as it was read: its head, what was settled of it, and those
/// of its comments whose public copies are not as they should be.
///
/// @param found what is in the place of what was settled, where that is not taken for granted
record ArticleSettling(
    ArticleId id,
    Optional<Head> head,
    Optional<Counts> counts,
    List<Comment> differing,
    Optional<Found> found) {
  /// A comment takes a mark on it and its public copy.
  private static final int COMMENT = 2;

  /// Writes what differs, as far as the round has room.
  ///
  /// @return which of the differing comments are settled; none at all where the article did not fit
  Optional<List<Comment>> settle(Round round, AuthorSettling authors, ZoneId zone) {
    var was = counts.orElse(Counts.NONE);
    var counted = found.map(Found::comments).orElse(was.comments());
    var base = Round.EACH + authors.costOf(change(was, Standing.of(head, counted, zone)).keySet());
    var fitting = Math.max(0, Math.min(differing.size(), (round.room() - base) / COMMENT));
    var settled = differing.subList(0, fitting);
    var n = counted + settled.stream().mapToLong(it -> it.isToBeShown() ? 1 : -1).sum();
    var is = Standing.of(head, n, zone);
    var rowIsRight = !is.equals(was.standing()) || isRight(is);
    var asBefore = is.equals(was.standing()) && counted == was.comments() && rowIsRight;
    if (differing.isEmpty() && asBefore) {
      return Optional.of(List.of());
    }
    if (round.room() < base || (settled.isEmpty() && asBefore)) {
      return Optional.empty();
    }
    round.reserve(Round.EACH + COMMENT * settled.size());
    authors.add(change(was, is));
    settled.forEach(it -> Showing.of(it).forEach(round::add));
    round.putCounts(
        SettledItems.counts(id, new Counts(n, is, was.seq() + 1)), counts.map(Counts::seq));
    if (!rowIsRight
        || !is.place().equals(was.standing().place())
        || !is.shows().equals(was.standing().shows())) {
      round.moveRow(was.standing().place(), is.place().map(this::row));
    }
    return Optional.of(settled);
  }

  /// Whether its row is there, as far as that was looked at.
  private boolean isRight(Standing standing) {
    return found.map(it -> it.row().equals(standing.place().map(this::row))).orElse(true);
  }

  private Item row(Place place) {
    return RankItem.toItem(place, Entries.entry((Article) head.orElseThrow()));
  }

  /// For which authors it counts from now on, and for which no more.
  private static Map<Slug, Long> change(Counts was, Standing is) {
    var changes = new HashMap<Slug, Long>();
    was.standing().authors().forEach(it -> changes.merge(it, -1L, Long::sum));
    is.authors().forEach(it -> changes.merge(it, 1L, Long::sum));
    changes.values().removeIf(it -> it == 0);
    return changes;
  }
}
