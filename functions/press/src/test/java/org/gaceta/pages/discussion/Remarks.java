package org.gaceta.pages.discussion;

import java.time.Instant;
import java.util.Optional;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.PublicComment;

/// Comments to test with, named by numbers in the order of time.
public final class Remarks {
  private Remarks() {}

  public static CommentId id(int number) {
    return new CommentId("%026d".formatted(number));
  }

  public static PublicComment of(int number) {
    return of(number, "Nombre " + number, "Texto " + number, Optional.empty());
  }

  public static PublicComment answer(int number, int to) {
    return of(number, "Nombre " + number, "Texto " + number, Optional.of(id(to)));
  }

  public static PublicComment of(int number, String name, String text) {
    return of(number, name, text, Optional.empty());
  }

  private static PublicComment of(
      int number, String name, String text, Optional<CommentId> replyTo) {
    return new PublicComment(
        id(number),
        name,
        Optional.empty(),
        text,
        replyTo,
        Instant.parse("2026-03-10T08:00:00Z").plusSeconds(60L * number));
  }
}
