package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.Problem;

/// What the API answers to what it does not do, as RFC 9457 has it.
public final class Refusals {
  private static final Map<Integer, String> TITLES =
      Map.ofEntries(
          Map.entry(400, "Bad Request"),
          Map.entry(404, "Not Found"),
          Map.entry(405, "Method Not Allowed"),
          Map.entry(409, "Conflict"),
          Map.entry(410, "Gone"),
          Map.entry(412, "Precondition Failed"),
          Map.entry(415, "Unsupported Media Type"),
          Map.entry(422, "Unprocessable Content"),
          Map.entry(429, "Too Many Requests"),
          Map.entry(500, "Internal Server Error"),
          Map.entry(503, "Service Unavailable"));

  private Refusals() {}

  public static Response badRequest(String detail) {
    return of(400, detail);
  }

  public static Response notFound(String detail) {
    return of(404, detail);
  }

  public static Response methodNotAllowed(String allow) {
    return of(405, "the methods here are " + allow).with("Allow", allow);
  }

  public static Response conflict(String detail, Problem problem) {
    return Response.json(409, "application/problem+json", document(409, detail, List.of(problem)));
  }

  public static Response conflict(String detail) {
    return of(409, detail);
  }

  /// A conflict with something of which the caller may know this.
  static Response conflict(String detail, ObjectNode known) {
    var document = document(409, detail, List.of());
    document.setAll(known);
    return Response.json(409, "application/problem+json", document);
  }

  public static Response tooManyRequests(String detail, long retryAfterSeconds) {
    return of(429, detail).with("Retry-After", Long.toString(retryAfterSeconds));
  }

  public static Response gone(String detail) {
    return of(410, detail);
  }

  public static Response preconditionFailed(String detail) {
    return of(412, detail);
  }

  public static Response unsupportedMediaType(String detail) {
    return of(415, detail);
  }

  /// Fields that are wrong, all at once.
  public static Response invalid(List<Problem> problems) {
    var detail =
        problems.size() == 1 ? "one field is wrong" : problems.size() + " fields are wrong";
    return Response.json(422, "application/problem+json", document(422, detail, problems));
  }

  /// A fault of ours, of which a caller learns nothing.
  public static Response fault() {
    return of(500, "something went wrong on our side; it has been noted");
  }

  /// No capacity, or no answer, until the time was up. Of a change nobody may know whether it was
  /// made; it was made whole or not at all.
  public static Response busy() {
    return of(503, "too much is going on; try again, nothing is done twice")
        .with("Retry-After", "1");
  }

  private static Response of(int status, String detail) {
    return Response.json(status, "application/problem+json", document(status, detail, List.of()));
  }

  private static ObjectNode document(int status, String detail, List<Problem> problems) {
    var document =
        Json.object()
            .put("type", "about:blank")
            .put("title", TITLES.getOrDefault(status, ""))
            .put("status", status)
            .put("detail", detail);
    if (!problems.isEmpty()) {
      var errors = document.putArray("errors");
      for (var problem : problems) {
        var error =
            errors.addObject().put("pointer", problem.pointer()).put("detail", problem.detail());
        problem.line().ifPresent(line -> error.put("line", line));
      }
    }
    return document;
  }
}
