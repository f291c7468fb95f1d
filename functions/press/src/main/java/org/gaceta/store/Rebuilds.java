package org.gaceta.store;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// Keeps the books of rebuilds: which began last, and with which settings one of all the site came
/// to its end. Whatever is written here may be written twice.
public final class Rebuilds {
  private final Table table;
  private final Attempts attempts;
  private final RebuildParts parts;
  private final Supplier<String> ulids;

  public Rebuilds(Table table, Attempts attempts, RebuildParts parts, Supplier<String> ulids) {
    this.table = table;
    this.attempts = attempts;
    this.parts = parts;
    this.ulids = ulids;
  }

  /// A rebuild by its ULID, which began with this digest of the settings and the renderer.
  public record Run(String id, Rebuild what, String digest) {}

  /// Begins a rebuild; or the last one again, if it was to do the same, did not get to have its
  /// parts taken by the queue, and has looked at nothing yet.
  ///
  /// @return the rebuild; none where others came before in every attempt
  public Optional<Run> begin(Rebuild what, String digest) {
    var mine = new Run(ulids.get(), what, digest);
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      var before = table.get(RunItem.KEY, true).map(RunItem::of);
      var same =
          before
              .filter(it -> !it.sent() && it.what().equals(what) && it.digest().equals(digest))
              .filter(it -> isUntouched(it.last()));
      if (same.isPresent()) {
        return same.map(Rebuilds::run);
      }
      var next =
          new RunItem(mine.id(), what, false, digest, before.flatMap(RunItem::finished)).toItem();
      if (table.write(new Write.Put(next, unchanged(before))) instanceof Outcome.Done) {
        return Optional.of(mine);
      }
    }
    return Optional.empty();
  }

  private boolean isUntouched(String rebuild) {
    var progress = parts.progress(rebuild);
    return progress.done() == 0 && progress.looked() == 0;
  }

  private static Condition unchanged(Optional<RunItem> before) {
    return before
        .map(it ->
            Condition.all(
                Condition.equal(RunItem.LAST, it.last()),
                it.finished()
                    .map(last -> Condition.equal(RunItem.FINISHED, last.rebuild()))
                    .orElse(new Condition.Absent(RunItem.FINISHED))))
        .orElse(Condition.NEW);
  }

  /// The rebuild that began last.
  public Optional<Run> last() {
    return table.get(RunItem.KEY, true).map(RunItem::of).map(Rebuilds::run);
  }

  /// The one that began last, if it has not come to its end.
  public Optional<Run> unfinished() {
    return table
        .get(RunItem.KEY, true)
        .map(RunItem::of)
        .filter(it -> !it.sent() || parts.progress(it.last()).toDo() > 0)
        .map(Rebuilds::run);
  }

  /// The digest of the settings and the renderer with which the last rebuild of all the site began
  /// that has ended.
  public Optional<String> finishedDigest() {
    return table
        .get(RunItem.KEY, true)
        .flatMap(it -> RunItem.of(it).finished())
        .map(RunItem.Finished::digest);
  }

  private static Run run(RunItem item) {
    return new Run(item.last(), item.what(), item.digest());
  }

  /// Notes that the queue has taken the parts of the rebuild.
  public boolean sent(Run run) {
    return attempts.isDone(
        table,
        new Write.Update(
            RunItem.KEY,
            Map.of(RunItem.SENT, new Value.Flag(true)),
            Set.of(),
            Condition.equal(RunItem.LAST, run.id())));
  }

  /// Notes that a rebuild of all the site has ended, unless a later one has.
  public boolean finish(Run run) {
    return attempts.isDone(
        table,
        new Write.Update(
            RunItem.KEY,
            Map.of(
                RunItem.FINISHED,
                new Value.Text(run.id()),
                RunItem.FINISHED_DIGEST,
                new Value.Text(run.digest())),
            Set.of(),
            Condition.any(
                new Condition.Absent(RunItem.FINISHED),
                new Condition.Less(RunItem.FINISHED, new Value.Text(run.id())))));
  }
}
