package org.gaceta.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.domain.article.Precondition;
import org.gaceta.domain.article.Revision;
import org.gaceta.domain.article.State;
import org.gaceta.store.Revising.Plan;
import org.gaceta.store.table.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Publishes articles at their hour, and takes them down at their end, by the same transaction as a
/// newsroom's own change: conditional on the version read, so that each is done once however many
/// clocks there are and wherever one stops. What was missed is caught up with, in order.
public final class DueArticles {
  /// How long one call goes on; what is left is the next minute's.
  private static final Duration CALL = Duration.ofMinutes(1);

  private static final Logger LOG = LoggerFactory.getLogger(DueArticles.class);

  private final Table table;
  private final Revising revising;
  private final InstantSource clock;
  private final ZoneId zone;

  /// With the zone in which the entries' days are reckoned.
  public DueArticles(
      Table table, Attempts attempts, InstantSource clock, Supplier<String> ulids, ZoneId zone) {
    this.table = table;
    this.revising = new Revising(table, attempts, ulids);
    this.clock = clock;
    this.zone = zone;
  }

  /// Carries out what is due. Where one cannot be, the others are, and it stays due.
  public Backlog carryOut() {
    var now = clock.instant();
    var due = due(now);
    var carriedOut = due.stream().flatMap(it -> carriedOut(it, now).stream()).toList();
    return Backlog.of(
        due.stream().flatMap(it -> it.instant().stream()).toList(),
        due.size() - carriedOut.size(),
        carriedOut.stream().filter(DueArticles::isPublished).count(),
        now);
  }

  /// Their keys alone; the index holds whole heads.
  private List<DueArticle> due(Instant now) {
    return DeskIndex.due(table, now)
        .filter(it -> Keys.isHead(it.key()))
        .map(DueArticle::of)
        .sorted()
        .toList();
  }

  private static boolean isPublished(Publication publication) {
    return publication instanceof Publication.Stored(var article, _)
        && article.state() == State.PUBLISHED;
  }

  /// What came of it; nothing where it stays due.
  private Optional<Publication> carriedOut(DueArticle due, Instant start) {
    if (clock.instant().isAfter(start.plus(CALL))) {
      return Optional.empty();
    }
    try {
      var id = Keys.articleOf(due.head());
      return Optional.of(revising.revise(id, Precondition.NONE, this::decide))
          .filter(it -> !(it instanceof Publication.Busy));
    } catch (RuntimeException e) {
      LOG.error("{} is due since {} and cannot be seen to", due.head(), due.at(), e);
      return Optional.empty();
    }
  }

  /// Where it is not due by its head, another was faster, or changed its time.
  private Plan decide(Optional<HeadItem> before, String change) {
    return Revising.article(before)
        .flatMap(it -> Revision.whenDue(it, clock.instant()))
        .<Plan>map(next ->
            new Plan.Commit(
                ArticleWrites.whenDue(before.orElseThrow(), next, change, zone),
                new Publication.Stored(next, false)))
        .orElseGet(() -> new Plan.Answer(new Publication.Missing()));
  }
}
