package org.gaceta.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gaceta.domain.rebuild.Part;
import org.gaceta.domain.rebuild.Progress;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// Keeps the books of a rebuild's parts: what each is to do and how far it has come, so that it
/// goes on wherever it was cut off. Whatever is written here may be written twice.
public final class RebuildParts {
  private static final int MOST = 1_000;

  private final Table table;
  private final Attempts attempts;
  private final InstantSource clock;

  public RebuildParts(Table table, Attempts attempts, InstantSource clock) {
    this.table = table;
    this.attempts = attempts;
    this.clock = clock;
  }

  /// Writes down the parts, those that are not there yet.
  ///
  /// @return the names of those that are not done; none at all where there was no capacity
  public Optional<List<String>> open(Rebuilds.Run run, Map<String, Part> parts) {
    for (var part : parts.entrySet()) {
      var item =
          PartItem.toItem(
              run.id(), part.getKey(), part.getValue(), run.what(), run.digest(), clock.instant());
      if (!attempts.isDone(table, new Write.Put(item, Condition.NEW))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        parts(run.id()).filter(it -> !PartItem.of(it).done()).map(it -> it.key().sk()).toList());
  }

  public Optional<RebuildPart> find(String rebuild, String name) {
    return table.get(Keys.part(rebuild, name), true).map(PartItem::of);
  }

  /// Notes how far a part has come, unless another worker was done with it by then.
  ///
  /// @return whether it is noted
  public boolean advance(String rebuild, String name, RebuildPart part) {
    return attempts.isDone(
        table,
        new Write.Update(
            Keys.part(rebuild, name),
            Map.of(
                PartItem.POSITION,
                new Value.Sequence(part.position().stream().<Value>map(Value.Text::new).toList()),
                PartItem.LOOKED,
                new Value.Whole(part.looked())),
            Set.of(),
            isOpen(part)));
  }

  /// Notes that a part is done.
  ///
  /// @return whether it is noted
  public boolean done(String rebuild, String name, RebuildPart part) {
    return attempts.isDone(
        table,
        new Write.Update(
            Keys.part(rebuild, name),
            Map.of(
                PartItem.DONE,
                new Value.Flag(true),
                PartItem.LOOKED,
                new Value.Whole(part.looked())),
            Set.of(PartItem.POSITION),
            isOpen(part)));
  }

  /// The part is there, and not done.
  private static Condition isOpen(RebuildPart part) {
    return Condition.all(
        Condition.equal(PartItem.DIGEST, part.digest()), new Condition.Absent(PartItem.DONE));
  }

  /// How far a rebuild has come; nowhere, where its parts were never written down or are forgotten.
  public Progress progress(String rebuild) {
    var parts = parts(rebuild).map(PartItem::of).toList();
    var done = (int) parts.stream().filter(RebuildPart::done).count();
    return new Progress(
        done, parts.size() - done, parts.stream().mapToLong(RebuildPart::looked).sum());
  }

  private Stream<Item> parts(String rebuild) {
    var query =
        Query.strongly(Keys.parts(rebuild), Query.Range.ALL, Query.Direction.ASCENDING, MOST);
    return table.query(query).items().stream();
  }
}
