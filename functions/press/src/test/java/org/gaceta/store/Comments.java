package org.gaceta.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.domain.comment.Reason;

/// Comments for tests.
final class Comments {
  private static final ArticleId FARO = new ArticleId("faro");

  private Comments() {}

  static CommentId id(int number) {
    return new CommentId("%026d".formatted(number));
  }

  static Comment in(CommentState state) {
    return in(FARO, 2, state);
  }

  static Comment in(ArticleId article, int number, CommentState state) {
    return from(article, number, "Nuria@Correo.example", state);
  }

  static Comment from(int number, String email, CommentState state) {
    return from(FARO, number, email, state);
  }

  private static Comment from(ArticleId article, int number, String email, CommentState state) {
    return new Comment(
        article,
        id(number),
        "Nuria Sanz",
        email,
        Optional.of(new WebAddress("https://nuria.example")),
        "Leí allí anoche.\n\nVolveré.",
        Optional.of(id(1)),
        Instant.parse("2026-06-01T12:00:00Z"),
        state,
        List.of(Reason.MODERATION, Reason.LINKS),
        Optional.of("a-hash-of-its-token"),
        false,
        Optional.empty(),
        false);
  }
}
