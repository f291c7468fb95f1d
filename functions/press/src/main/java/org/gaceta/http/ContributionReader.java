package org.gaceta.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Problem;
import org.gaceta.domain.Text;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.Contribution;
import org.gaceta.domain.comment.Email;
import org.gaceta.domain.comment.Typed;

/// Reads a comment as a reader sends it: JSON, or the plain form of the article's page.
public final class ContributionReader {
  private ContributionReader() {}

  /// What is to be done with what was sent.
  ///
  /// @param wrong what to answer to fields that are wrong
  public static Response read(
      Request request,
      Function<Contribution, Response> use,
      Function<List<Problem>, Response> wrong) {
    return switch (Documents.jsonOrForm(request).then(it -> read(it, wrong))) {
      case Parsed.Right<Contribution>(var contribution) -> use.apply(contribution);
      case Parsed.Wrong<Contribution>(var answer) -> answer;
    };
  }

  /// Whether it is the plain form, which a browser shows the answer of.
  public static boolean isForm(Request request) {
    return request.mediaType().equals(Forms.MEDIA_TYPE);
  }

  /// What a reader typed, as it was typed, to be shown to them again; nothing of what cannot be
  /// read at all.
  public static Typed typed(Request request) {
    return switch (Documents.jsonOrForm(request)) {
      case Parsed.Right<Document>(var document) ->
          new Typed(
              typed(document, "name"),
              typed(document, "website"),
              typed(document, "text"),
              replyTo(typed(document, "replyTo")));
      case Parsed.Wrong<Document> _ -> Typed.NOTHING;
    };
  }

  private static String typed(Document document, String name) {
    return document.fields().path(name).asText();
  }

  private static Optional<CommentId> replyTo(String typed) {
    try {
      return Optional.of(new CommentId(typed));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private static Parsed<Contribution> read(
      Document document, Function<List<Problem>, Response> wrong) {
    var fields = new Fields(document);
    var contribution =
        new Contribution(
            required(fields, it -> Text.line(it, Limits.NAME), "name"),
            required(fields, Email::of, "email"),
            fields.text(ContributionReader::website, "website"),
            required(fields, it -> Text.lines(it, Limits.COMMENT), "text"),
            fields.text(CommentId::new, "replyTo"),
            fields.text(it -> Text.line(it, Limits.TOKEN), "token"),
            fields.text(ContributionReader::opened, "opened"),
            fields.text(Function.identity(), Contribution.TRAP).isPresent());
    fields.finish();
    var problems = fields.findings().problems();
    return problems.isEmpty()
        ? new Parsed.Right<>(contribution)
        : Parsed.wrong(wrong.apply(problems));
  }

  private static String required(Fields fields, Function<String, String> type, String name) {
    Optional<String> given = fields.text(type, name);
    if (given.isEmpty()) {
      fields.missing(name);
    }
    return given.orElse("");
  }

  private static WebAddress website(String typed) {
    var address = new WebAddress(typed);
    if (!address.text().toLowerCase(Locale.ROOT).startsWith("http")) {
      throw new InvalidValue("must be an address that begins with http:// or https://");
    }
    return address;
  }

  /// As browsers' scripts write an instant, or milliseconds since 1970.
  private static Instant opened(String typed) {
    try {
      return typed.matches("[0-9]{1,15}")
          ? Instant.ofEpochMilli(Long.parseLong(typed))
          : Instant.parse(typed);
    } catch (DateTimeException e) {
      throw new InvalidValue("must be an instant such as 2026-02-14T08:30:00Z");
    }
  }
}
