package org.gaceta.domain.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.ArticleId;

/// A comment as it was submitted, with what only the newsroom may see.
///
/// @param browser the hash of the token that the reader's browser keeps
/// @param shown whether the settler has made its public copy; the settler's alone to set
/// @param judgedBy who decided last, and when
/// @param erased final: its text and address are gone, and no verdict brings them back
public record Comment(
    ArticleId article,
    CommentId id,
    String name,
    String email,
    Optional<WebAddress> website,
    String text,
    Optional<CommentId> replyTo,
    Instant submittedAt,
    CommentState state,
    List<Reason> reasons,
    Optional<String> browser,
    boolean shown,
    Optional<Verdict> judgedBy,
    boolean erased) {
  public Comment {
    reasons = List.copyOf(reasons);
  }

  /// Who decided, and when.
  public record Verdict(String editor, Instant at) {}

  /// Whether readers are to see it.
  public boolean isToBeShown() {
    return state == CommentState.APPROVED && !erased;
  }

  public Place place() {
    return new Place(article, id);
  }

  /// What is public of it.
  public PublicComment open() {
    return new PublicComment(id, name, website, text, replyTo, submittedAt);
  }

  /// Says which it is and nothing of what is in it, so that no log line can tell an address.
  @Override
  public String toString() {
    return "comment " + id + " on " + article;
  }
}
