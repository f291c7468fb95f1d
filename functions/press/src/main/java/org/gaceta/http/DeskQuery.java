package org.gaceta.http;

import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.site.Cursor;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Waiting;

/// What a caller of `GET /desk` wants to see.
///
/// @param limit how many articles at most, 1 to 100
/// @param after the one after which they begin
public record DeskQuery(Waiting.Of which, int limit, Optional<EntryKey> after) {
  private static final int USUAL = 50;
  private static final int MOST = 100;

  /// Reads it.
  ///
  /// @throws InvalidValue if a parameter is wrong, or it does not say which
  public static DeskQuery of(Request request) {
    var parameters = new Parameters(request, Set.of("state", "limit", "after"));
    return new DeskQuery(
        parameters
            .value("state", DeskQuery::which)
            .orElseThrow(() ->
                new InvalidValue("the query parameter state is required: draft or scheduled")),
        parameters.count("limit", USUAL, MOST),
        parameters.value("after", Cursor::parse));
  }

  private static Waiting.Of which(String typed) {
    return switch (typed) {
      case "draft" -> Waiting.Of.DRAFT;
      case "scheduled" -> Waiting.Of.SCHEDULED;
      default -> throw new InvalidValue("must be draft or scheduled");
    };
  }
}
