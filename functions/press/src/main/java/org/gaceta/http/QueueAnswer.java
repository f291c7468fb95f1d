package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.Place;
import org.gaceta.domain.comment.Queue;

/// The comments that an editor is to see. It is the one answer that holds their writers' addresses,
/// and nobody on the way keeps it.
public final class QueueAnswer {
  private static final int USUAL = 50;
  private static final int MOST = 100;
  private static final int ULID = 26;

  private QueueAnswer() {}

  /// What an editor wants to see.
  public record Wanted(Queue.Of which, int limit, Optional<Place> after) {}

  /// Reads it.
  ///
  /// @throws InvalidValue if a parameter is wrong
  public static Wanted wanted(Request request) {
    var parameters = new Parameters(request, Set.of("state", "limit", "after"));
    return new Wanted(
        parameters.value("state", QueueAnswer::which).orElse(Queue.Of.PENDING),
        parameters.count("limit", USUAL, MOST),
        parameters.value("after", QueueAnswer::place));
  }

  public static Response of(Queue queue) {
    var json = Json.object();
    var items = json.putArray("items");
    queue.comments().forEach(it -> items.add(item(it)));
    queue.next().ifPresent(it -> json.put("next", it.comment() + "." + it.article()));
    return Response.json(200, json).with("Cache-Control", "no-store");
  }

  private static ObjectNode item(Comment comment) {
    var json =
        Json.object()
            .put("id", comment.id().text())
            .put("article", comment.article().text())
            .put("name", comment.name())
            .put("email", comment.email());
    comment.website().ifPresent(it -> json.put("website", it.text()));
    json.put("text", comment.text());
    var reasons = json.putArray("reasons");
    comment.reasons().forEach(it -> reasons.add(it.name().toLowerCase(Locale.ROOT)));
    return json.put("submittedAt", comment.submittedAt().toString());
  }

  private static Queue.Of which(String typed) {
    return switch (typed) {
      case "pending" -> Queue.Of.PENDING;
      case "spam" -> Queue.Of.SPAM;
      default -> throw new InvalidValue("must be pending or spam");
    };
  }

  private static Place place(String cursor) {
    if (cursor.length() < ULID + 2 || cursor.charAt(ULID) != '.') {
      throw new InvalidValue("must be the next of an earlier answer");
    }
    return new Place(
        new ArticleId(cursor.substring(ULID + 1)), new CommentId(cursor.substring(0, ULID)));
  }
}
