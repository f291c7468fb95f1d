package org.gaceta.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaceta.domain.Digest;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Value;
import org.gaceta.store.table.Write;

/// Lets one caller send a comment only so often. One update notes the comment by its name and when
/// the next may come, and its answer says how many there were of late: so a comment costs one
/// write, nothing is read, and a comment that comes again is let through again.
final class RateGuard {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final String NEXT = "next";
  private static final String COMMENT = "comment#";

  /// So many fit in one write unit.
  private static final int KEPT = 24;

  private final Table table;
  private final Duration pause;
  private final int perHour;

  RateGuard(Table table, CommentRules rules) {
    this.table = table;
    this.pause = rules.pause();
    this.perHour = rules.perHour();
  }

  /// What the guard says.
  sealed interface Answer {
    record Pass() implements Answer {}

    record Wait(long seconds) implements Answer {}

    /// Not known: ask again.
    record Again() implements Answer {}
  }

  Answer pass(String address, CommentId comment, Instant now) {
    var mine = COMMENT + comment;
    var update =
        new Write.Update(
            Keys.rate(Digest.of(address)),
            Map.of(
                mine,
                seconds(now),
                NEXT,
                seconds(now.plus(pause)),
                Condition.EXPIRES_AT,
                seconds(now.plus(HOUR))),
            Set.of(),
            Condition.any(
                Condition.NEW,
                new Condition.Less(NEXT, seconds(now.plusSeconds(1))),
                new Condition.Less(mine, seconds(now.plusSeconds(1)))));
    return switch (table.write(update)) {
      case Outcome.Done(var image) ->
          image.map(it -> count(it, mine, now)).orElseGet(Answer.Again::new);
      case Outcome.Refused(var refusals) ->
          refusals.stream()
              .flatMap(it -> it.held().stream())
              .findFirst()
              .<Answer>map(it -> new Answer.Wait(until(it.read().number(NEXT), now)))
              .orElseGet(Answer.Again::new);
      case Outcome.Conflict _, Outcome.Throttled _, Outcome.Unknown _ -> new Answer.Again();
    };
  }

  /// Whether this one is among the first of its hour. Once it is full, the next may come when its
  /// first is an hour old; what is older is cleared away now and then.
  private Answer count(Item item, String mine, Instant now) {
    var sent = sent(item);
    var recent = new HashMap<>(sent);
    recent.values().removeIf(it -> it <= now.minus(HOUR).getEpochSecond());
    var isOneTooMany = recent.size() > perHour;
    if (isOneTooMany) {
      recent.remove(mine);
    }
    var stale =
        sent.keySet().stream().filter(it -> !recent.containsKey(it)).collect(Collectors.toSet());
    if (!isOneTooMany && (stale.isEmpty() || sent.size() <= KEPT)) {
      return new Answer.Pass();
    }
    var next =
        recent.size() < perHour
            ? now.plus(pause).getEpochSecond()
            : recent.values().stream().mapToLong(it -> it).min().orElseThrow() + HOUR.toSeconds();
    var tidied =
        table.write(
            new Write.Update(
                item.key(), Map.of(NEXT, new Value.Whole(next)), stale, Condition.NONE));
    return switch (tidied) {
      case Outcome.Done _ -> isOneTooMany ? new Answer.Wait(until(next, now)) : new Answer.Pass();
      case Outcome.Refused _, Outcome.Conflict _, Outcome.Throttled _, Outcome.Unknown _ ->
          new Answer.Again();
    };
  }

  private static Map<String, Long> sent(Item item) {
    return item.attributes().keySet().stream()
        .filter(it -> it.startsWith(COMMENT))
        .collect(Collectors.toMap(it -> it, it -> item.read().number(it)));
  }

  private static long until(long next, Instant now) {
    return Math.max(1, next - now.getEpochSecond());
  }

  private static Value seconds(Instant instant) {
    return new Value.Whole(instant.getEpochSecond());
  }
}
