package org.gaceta.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Text;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.Contribution;
import org.gaceta.domain.comment.Email;

/// Reads a comment as a reader sends it: JSON, or the plain form of the article's page.
public final class ContributionReader {
  private ContributionReader() {}

  /// What is to be done with what was sent.
  public static Response read(Request request, Function<Contribution, Response> use) {
    return switch (Documents.jsonOrForm(request).then(ContributionReader::read)) {
      case Parsed.Right<Contribution>(var contribution) -> use.apply(contribution);
      case Parsed.Wrong<Contribution>(var answer) -> answer;
    };
  }

  /// Whether it is the plain form, which a browser shows the answer of.
  static boolean isForm(Request request) {
    return request.mediaType().equals(Forms.MEDIA_TYPE);
  }

  private static Parsed<Contribution> read(Document document) {
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
    return Parsed.of(contribution, fields.findings().problems());
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
