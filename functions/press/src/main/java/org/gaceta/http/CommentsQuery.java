package org.gaceta.http;

import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.Discussion;

/// What a caller of `GET /articles/{id}/comments` wants to see.
///
/// @param limit how many comments at most, 1 to 100
/// @param after the comment after which they begin
/// @param replyTo the comment that is to be answered: the page with the form, and no list
/// @param asPage whether a page is wanted, and no JSON
public record CommentsQuery(
    int limit, Optional<CommentId> after, Optional<CommentId> replyTo, boolean asPage) {
  private static final int MOST = 100;

  /// Reads it.
  ///
  /// @throws InvalidValue if a parameter is wrong
  public static CommentsQuery of(Request request) {
    var parameters = new Parameters(request, Set.of("limit", "after", "replyTo"));
    var replyTo = parameters.value("replyTo", CommentId::new);
    if (replyTo.isPresent() && request.query().size() > 1) {
      throw new InvalidValue("the query parameter replyTo stands alone");
    }
    return new CommentsQuery(
        parameters.count("limit", Discussion.SHOWN, MOST),
        parameters.value("after", CommentId::new),
        replyTo,
        // browsers name HTML where they open a page; scripts that want data name JSON, or nothing
        replyTo.isPresent() || request.wants("text/html"));
  }
}
