package org.gaceta.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.domain.comment.Place;

/// Reads editors' verdicts and answers them.
public final class Verdicts {
  private static final int MOST = 100;

  private Verdicts() {}

  /// A comment, and the state that it is to be in.
  public record Verdict(Place place, CommentState state) {}

  /// What is to be done with one verdict's state.
  public static Response one(Request request, Function<CommentState, Response> use) {
    return switch (Documents.json(request).then(Verdicts::state)) {
      case Parsed.Right<CommentState>(var state) -> use.apply(state);
      case Parsed.Wrong<CommentState>(var answer) -> answer;
    };
  }

  /// What is to be done with each of many.
  ///
  /// @param use judges one comment and answers as if it had come alone
  public static Response many(Request request, Function<Verdict, Response> use) {
    return switch (Documents.json(request).then(Verdicts::all)) {
      case Parsed.Right<List<Verdict>>(var verdicts) -> results(verdicts, use);
      case Parsed.Wrong<List<Verdict>>(var answer) -> answer;
    };
  }

  public static Response done(CommentId comment, CommentState state) {
    return Response.json(
            200,
            Json.object()
                .put("id", comment.text())
                .put("state", state.name().toLowerCase(Locale.ROOT)))
        .with("Cache-Control", "no-store");
  }

  public static Response missing(Place place) {
    return Refusals.notFound(
        "there is no comment %s on the article %s".formatted(place.comment(), place.article()));
  }

  private static Response results(List<Verdict> verdicts, Function<Verdict, Response> use) {
    var json = Json.object();
    var results = json.putArray("results");
    for (var verdict : verdicts) {
      var status = use.apply(verdict).status();
      var result =
          results
              .addObject()
              .put("article", verdict.place().article().text())
              .put("comment", verdict.place().comment().text())
              .put("status", status);
      if (status == 200) {
        result.put("state", verdict.state().name().toLowerCase(Locale.ROOT));
      }
    }
    return Response.json(200, json).with("Cache-Control", "no-store");
  }

  private static Parsed<CommentState> state(Document document) {
    var fields = new Fields(document);
    var state = required(fields, Verdicts::state, "state");
    fields.finish();
    return Parsed.of(state.orElse(CommentState.PENDING), fields.findings().problems());
  }

  private static Parsed<List<Verdict>> all(Document document) {
    var fields = new Fields(document);
    var given = fields.nesteds("verdicts");
    var verdicts = given.stream().flatMap(it -> verdict(it).stream()).toList();
    if (given.isEmpty()) {
      fields.missing("verdicts");
    }
    if (given.size() > MOST) {
      fields.wrong("must be at most %d, are %d".formatted(MOST, given.size()), "verdicts");
    }
    fields.finish();
    return Parsed.of(verdicts, fields.findings().problems());
  }

  private static Optional<Verdict> verdict(Fields fields) {
    var article = required(fields, ArticleId::new, "article");
    var comment = required(fields, CommentId::new, "comment");
    var state = required(fields, Verdicts::state, "state");
    fields.finish();
    return article.flatMap(
        a -> comment.flatMap(c -> state.map(s -> new Verdict(new Place(a, c), s))));
  }

  private static <T> Optional<T> required(Fields fields, Function<String, T> type, String name) {
    var given = fields.text(type, name);
    if (given.isEmpty()) {
      fields.missing(name);
    }
    return given;
  }

  private static CommentState state(String typed) {
    return Stream.of(CommentState.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(typed))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("must be approved, pending, spam or deleted"));
  }
}
