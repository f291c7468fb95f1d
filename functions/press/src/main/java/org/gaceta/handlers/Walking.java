package org.gaceta.handlers;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaceta.domain.HousePath;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.rebuild.Part;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Collection;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Edition;
import org.gaceta.pages.Page;
import org.gaceta.store.RebuildPart;
import org.gaceta.store.TableWalk;
import org.gaceta.store.queue.Queue;
import org.gaceta.store.table.Key;

/// Takes the steps of a walk through the table: names what it finds to those who settle and to
/// those who print.
final class Walking {
  /// How many keys a message names: few enough that one that fails holds up no more than these.
  private static final int KEYS = 20;

  private final TableWalk walk;
  private final Supplier<Queue> settling;
  private final Supplier<Queue> printing;

  Walking(TableWalk walk, Supplier<Queue> settling, Supplier<Queue> printing) {
    this.walk = walk;
    this.settling = settling;
    this.printing = printing;
  }

  PartWork.Step step(RebuildPart part) {
    var stretch = stretch(part);
    var what = part.what();
    var rows = stretch.rows().stream().filter(it -> isCovered(it, what)).toList();
    var settled =
        what.bucket().isPresent()
            || settling.get().send(messages(keys(rows, Walking::isSettled), what));
    if (!settled || !printing.get().send(messages(keys(rows, it -> isPrinted(it.where())), what))) {
      return new PartWork.Step.Failed();
    }
    var looked = stretch.rows().size();
    return stretch
        .next()
        .<PartWork.Step>map(it -> new PartWork.Step.Further(looked, List.of(it.pk(), it.sk())))
        .orElseGet(() -> new PartWork.Step.Last(looked));
  }

  private TableWalk.Stretch stretch(RebuildPart part) {
    var after =
        Optional.of(part.position())
            .filter(it -> !it.isEmpty())
            .map(it -> new Key(it.getFirst(), it.getLast()));
    return switch (part.part()) {
      case Part.Walk it -> walk.segment(it, after, part.what().prefix().isPresent());
      case Part.OfDay(var day) -> walk.day(day, after);
      case Part.Always _ -> TableWalk.ALWAYS;
      case Part.Sweep it -> throw new IllegalArgumentException("not through the table: " + it);
    };
  }

  /// Whether a row has to do with the paths that the rebuild is of.
  private static boolean isCovered(TableWalk.Row row, Rebuild what) {
    return what.prefix().isEmpty() || paths(row).anyMatch(what::covers);
  }

  private static Stream<SitePath> paths(TableWalk.Row row) {
    return switch (row.where()) {
      case Collection.AuthorCountsOf(var author) -> Stream.of(new Page.OfAuthor(author).path());
      case Collection.PlaceIn(var place) when place.ranking() instanceof Ranking.Authors ->
          Stream.of(HousePath.AUTHORS.path(place.key()));
      case Collection.HeadOf _, Collection.PlaceIn _ -> row.paths().stream();
      case Collection where ->
          Edition.broughtBy(where).stream()
              .filter(Dirt.Always.class::isInstance)
              .map(it -> ((Dirt.Always) it).page().path());
    };
  }

  private static boolean isSettled(TableWalk.Row row) {
    return switch (row.where()) {
      case Collection.HeadOf _,
          Collection.ProfileOf _,
          Collection.AuthorCountsOf _,
          Collection.PlaceIn _ ->
          true;
      case Collection.BodyOf _,
          Collection.CountsOf _,
          Collection.EntryIn _,
          Collection.ExistenceOf _,
          Collection.Submitted _,
          Collection.PublicCommentOf _,
          Collection.Today _,
          Collection.Unprinted _ ->
          false;
    };
  }

  private static boolean isPrinted(Collection where) {
    return !Edition.broughtBy(where).isEmpty();
  }

  private static List<Key> keys(List<TableWalk.Row> rows, Predicate<TableWalk.Row> wanted) {
    return rows.stream().filter(wanted).map(TableWalk.Row::key).toList();
  }

  private static List<String> messages(List<Key> keys, Rebuild what) {
    return IntStream.iterate(0, it -> it < keys.size(), it -> it + KEYS)
        .mapToObj(it -> keys.subList(it, Math.min(it + KEYS, keys.size())))
        .map(it -> new KeyMessage(it, Optional.of(what)).write())
        .toList();
  }
}
