package org.gaceta.store;

import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.settling.ToAudit;
import org.gaceta.domain.settling.ToSettle;
import org.gaceta.store.table.Table;

/// Puts right what no record tells of, by the very code that settles: an article's count is taken
/// anew from the marks on its comments, a row of a ranking is held against the counts that name it,
/// the rows that say what there is are looked for, and entries are filed by today's time zone. What
/// is as it should be is left alone.
public final class Auditing {
  private final Table table;
  private final Attempts attempts;
  private final Settler settler;
  private final Refiling refiling;
  private final ZoneId zone;

  /// With a maker of ULIDs, and the zone by which days and months are reckoned.
  public Auditing(Table table, Attempts attempts, Supplier<String> ulids, ZoneId zone) {
    this.table = table;
    this.attempts = attempts;
    this.settler = new Settler(table, attempts, zone);
    this.refiling = new Refiling(table, attempts, ulids, zone);
    this.zone = zone;
  }

  /// Looks at all of it.
  ///
  /// @return whether it is done; if not, others came before in every attempt
  public boolean audit(ToAudit work) {
    return work.articles().stream().allMatch(it -> isFiled(it) && isShown(it))
        && settler.audit(new ToSettle(work.articles(), work.authors(), Set.of()))
        && work.rows().stream().allMatch(it -> new RankAudit(table, attempts).isNamed(it));
  }

  private boolean isFiled(ArticleId id) {
    return refiling.refile(id)
        && Revising.article(table.get(Keys.head(id), true).map(HeadItem::of))
            .map(it -> new PutOnce(table, attempts).put(PutOnce.rows(it, zone)))
            .orElse(true);
  }

  /// Settles the comments that are not shown as they should be.
  private boolean isShown(ArticleId id) {
    return new Discussions(table)
        .pages(id)
        .map(page ->
            page.stream()
                .filter(it -> it.isToBeShown() != it.shown())
                .map(Comment::place)
                .collect(Collectors.toSet()))
        .filter(it -> !it.isEmpty())
        .allMatch(it -> settler.settle(new ToSettle(Set.of(), Set.of(), it)));
  }
}
