package org.gaceta.domain.comment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the rules say of a comment before any editor has seen it: published, waiting or spam, and
/// why.
public record Judgement(CommentState state, List<Reason> reasons) {
  private static final int LINKS = 2;
  private static final Duration LEAST = Duration.ofSeconds(3);
  private static final Pattern LINK =
      Pattern.compile("https?://(?:www\\.)?|\\bwww\\.", Pattern.CASE_INSENSITIVE);

  public Judgement {
    reasons = List.copyOf(reasons);
  }

  /// Judges by the rules.
  ///
  /// @param standing that of the reader's browser, where it has one
  public static Judgement of(
      Contribution contribution,
      Moderation moderation,
      Optional<Standing> standing,
      BlockedWords blocked,
      Instant now) {
    var reasons = new ArrayList<Reason>();
    if (contribution.trapped()) {
      reasons.add(Reason.HONEYPOT);
    }
    switch (moderation) {
      case HOLD -> reasons.add(Reason.MODERATION);
      case AUTO -> unlessTrusted(standing).ifPresent(reasons::add);
    }
    if (LINK.matcher(contribution.text()).results().count() > LINKS) {
      reasons.add(Reason.LINKS);
    }
    if (holds(contribution, blocked)) {
      reasons.add(Reason.BLOCKED_WORD);
    }
    if (contribution.opened().filter(it -> isTooFast(it, now)).isPresent()) {
      reasons.add(Reason.TOO_FAST);
    }
    return new Judgement(state(reasons), reasons);
  }

  /// A browser's clock that is ahead tells nothing.
  private static boolean isTooFast(Instant opened, Instant now) {
    return !opened.isAfter(now) && opened.isAfter(now.minus(LEAST));
  }

  private static CommentState state(List<Reason> reasons) {
    if (reasons.contains(Reason.HONEYPOT)) {
      return CommentState.SPAM;
    }
    return reasons.isEmpty() ? CommentState.APPROVED : CommentState.PENDING;
  }

  private static Optional<Reason> unlessTrusted(Optional<Standing> standing) {
    return standing.isEmpty()
        ? Optional.of(Reason.UNKNOWN_BROWSER)
        : switch (standing.get()) {
          case TRUSTED -> Optional.empty();
          case HELD -> Optional.of(Reason.HELD_BROWSER);
        };
  }

  private static boolean holds(Contribution contribution, BlockedWords blocked) {
    return Stream.concat(
            Stream.of(contribution.name(), contribution.email(), contribution.text()),
            contribution.website().map(it -> it.text()).stream())
        .anyMatch(blocked::isIn);
  }
}
