package org.gaceta.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Readers and the newsroom in turn: only what is approved can be answered, so comments come in
/// rounds.
final class Discussions {
  private final Readers readers;
  private final Newsroom newsroom;
  private int approved;
  private int waiting;
  private int leftOut;

  Discussions(Readers readers, Newsroom newsroom) {
    this.readers = readers;
    this.newsroom = newsroom;
  }

  /// How many comments became what.
  ///
  /// @param leftOut those that were too many for the addresses of this machine
  record Tally(int approved, int waiting, int leftOut) {}

  private record Turn(String article, Remark remark, Optional<String> replyTo) {}

  /// Has all that is said under the articles, by their ids.
  Tally hold(Map<String, List<Remark>> remarks) {
    var round =
        remarks.entrySet().stream()
            .flatMap(
                it -> it.getValue().stream().map(r -> new Turn(it.getKey(), r, Optional.empty())))
            .toList();
    while (!round.isEmpty()) {
      var taken = round.stream().flatMap(it -> post(it).stream()).toList();
      var judged = taken.stream().filter(it -> !it.remark().waits()).toList();
      newsroom.approve(judged);
      approved += judged.size();
      waiting += taken.size() - judged.size();
      round = judged.stream().flatMap(it -> replies(it).stream()).toList();
    }
    return new Tally(approved, waiting, leftOut);
  }

  private Optional<Posted> post(Turn turn) {
    var posted = readers.post(turn.article(), turn.remark(), turn.replyTo());
    if (posted.isEmpty()) {
      leftOut += turn.remark().count();
    }
    return posted;
  }

  private static List<Turn> replies(Posted posted) {
    return posted.remark().replies().stream()
        .map(it -> new Turn(posted.article(), it, Optional.of(posted.id())))
        .toList();
  }
}
