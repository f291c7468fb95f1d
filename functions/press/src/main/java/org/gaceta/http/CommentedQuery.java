package org.gaceta.http;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.site.Cursor;

/// What a caller of `GET /articles?order=most-commented` wants to see.
///
/// @param month of this one; of this month and the last where none is given
/// @param limit how many articles at most, 1 to 100
/// @param after the place after which they begin
public record CommentedQuery(Optional<YearMonth> month, int limit, Optional<Place> after) {
  private static final String ORDER = "order";

  /// Whether a request for articles asks for these.
  public static boolean isAsked(Request request) {
    return request.query(ORDER).isPresent();
  }

  /// Reads it.
  ///
  /// @throws InvalidValue if a parameter is wrong
  public static CommentedQuery of(Request request) {
    var parameters = new Parameters(request, Set.of(ORDER, "month", "limit", "after"));
    var _ = parameters.value(ORDER, CommentedQuery::order);
    return new CommentedQuery(
        parameters.value("month", CommentedQuery::month),
        parameters.count("limit", ListQuery.USUAL, ListQuery.MOST),
        parameters.value("after", Cursor::place));
  }

  private static String order(String typed) {
    if (!typed.equals("most-commented")) {
      throw new InvalidValue("must be most-commented; without it, the latest come first");
    }
    return typed;
  }

  private static YearMonth month(String typed) {
    try {
      if (typed.matches("\\d{4}-\\d\\d")) {
        return YearMonth.parse(typed);
      }
    } catch (DateTimeException e) {
      // answered below, as every text that is no month
    }
    throw new InvalidValue("must be a month such as 2026-02");
  }
}
