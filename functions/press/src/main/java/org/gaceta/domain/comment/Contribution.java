package org.gaceta.domain.comment;

import java.time.Instant;
import java.util.Optional;
import org.gaceta.domain.Digest;
import org.gaceta.domain.WebAddress;

/// What a reader sent as a comment, each field by itself in order.
///
/// @param token what the reader's browser keeps to be known again; never stored
/// @param opened when the reader opened the page, by the browser's clock
/// @param trapped whether the field that no reader sees was filled
public record Contribution(
    String name,
    String email,
    Optional<WebAddress> website,
    String text,
    Optional<CommentId> replyTo,
    Optional<String> token,
    Optional<Instant> opened,
    boolean trapped) {
  /// The name of the field that no reader sees, for the form and for who reads it. Programs that
  /// fill in whatever they find fill it in.
  public static final String TRAP = "url2";

  /// By what the browser is known to the table: a hash of its token.
  public Optional<String> browser() {
    return token.map(Digest::of);
  }

  /// Says nothing of what was sent, so that no log line can tell an address.
  @Override
  public String toString() {
    return "contribution";
  }
}
