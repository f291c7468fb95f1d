package org.gaceta.http;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Alias;
import org.gaceta.domain.article.Kind;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Submission;

/// Reads an article as a script submits it. The field names are ours; Hugo's and Jekyll's are
/// understood.
public final class SubmissionReader {
  private final Locale siteLanguage;
  private final ZoneId zone;

  /// With the language of articles that do not say theirs, and the zone that dates without an
  /// offset are of.
  public SubmissionReader(Locale siteLanguage, ZoneId zone) {
    this.siteLanguage = siteLanguage;
    this.zone = zone;
  }

  /// A submission, and what its sender may not have meant: names of front matter that mean nothing
  /// here, an end that is past.
  public record Read(Submission submission, List<String> warnings) {}

  /// What is to be done with what was sent.
  ///
  /// @param now after which nothing can have been changed yet
  public Response read(Request request, Instant now, Function<Read, Response> use) {
    return switch (Documents.jsonOrMarkdown(request).then(it -> read(it, now))) {
      case Parsed.Right<Read>(var read) -> use.apply(read);
      case Parsed.Wrong<Read>(var answer) -> answer;
    };
  }

  private Parsed<Read> read(Document document, Instant now) {
    var fields = new Fields(document);
    var submission = submission(fields, now);
    fields.ignoreInJson(ArticleJson.ANSWERED);
    fields.finish();
    var found = fields.findings();
    return Parsed.of(
        new Read(submission, warnings(found.passedOver(), submission, now)), found.problems());
  }

  private Submission submission(Fields fields, Instant now) {
    Function<String, Instant> past = typed -> past(typed, now);
    var date = date(fields);
    var agency = fields.text(Types.line(Limits.NAME), "agency");
    var language = fields.text(Types::language, "language");
    return new Submission(
        title(fields),
        fields.text(Types.line(Limits.STANDFIRST), "description", "summary", "excerpt"),
        LabelReader.authors(fields),
        agency,
        fields
            .text(Types.oneOf(Origin.class), "origin")
            .orElse(agency.isPresent() ? Origin.WIRE : Origin.STAFF),
        fields.text(Types.line(Limits.NAME), "dateline"),
        LabelReader.section(fields),
        LabelReader.tags(fields),
        language,
        TranslationReader.read(fields, language.orElse(siteLanguage)),
        PictureReader.read(fields, "image", "cover"),
        VideoReader.read(fields),
        fields.flag(false, "featured"),
        fields.flag(true, "commentsOpen"),
        isDraft(fields),
        date,
        fields.text(typed -> end(typed, date), "expires", "expiryDate", "unpublishDate"),
        fields.text(past, "modified", "lastmod", "last_modified_at"),
        CorrectionReader.read(fields, past),
        fields.text(Types.oneOf(Kind.class), "kind").orElse(Kind.ARTICLE),
        aliases(fields),
        fields.text(Slug::new, "slug"),
        fields.text(Types::body, "body").orElse(""));
  }

  /// Paths are one where they are the same without the slashes at their ends.
  private static List<SitePath> aliases(Fields fields) {
    var aliases = fields.texts(Alias::of, false, "aliases").stream().distinct().toList();
    fields.atMost(Limits.PATHS, aliases.size(), "aliases");
    return aliases;
  }

  private static String title(Fields fields) {
    var title = fields.text(Types.line(Limits.TITLE), "title");
    if (title.isEmpty()) {
      fields.missing("title");
    }
    return title.orElse("");
  }

  /// Jekyll's `published: false` means a draft; passed over, it would publish what must not be.
  private static boolean isDraft(Fields fields) {
    var published = fields.flag(true, "published");
    return fields.flag(false, "draft") || !published;
  }

  /// Hugo's `publishDate` is an embargo, which no date lifts: the later of the two.
  private Optional<Instant> date(Fields fields) {
    return Stream.of("date", "publishDate")
        .flatMap(it -> fields.text(typed -> Dates.parse(typed, zone), it).stream())
        .max(Comparator.naturalOrder());
  }

  private Instant end(String typed, Optional<Instant> date) {
    var end = Dates.parse(typed, zone);
    if (date.filter(it -> !it.isBefore(end)).isPresent()) {
      throw new InvalidValue("must lie after the article's date");
    }
    return end;
  }

  private Instant past(String typed, Instant now) {
    var date = Dates.parse(typed, zone);
    if (date.isAfter(now)) {
      throw new InvalidValue("lies in the future");
    }
    return date;
  }

  private static List<String> warnings(
      List<String> passedOver, Submission submission, Instant now) {
    var over = submission.expires().filter(it -> !it.isAfter(now) && !submission.draft());
    return Stream.concat(
            passedOver.stream().map(it -> it + " means nothing here and was passed over"),
            over.stream().map(it -> "it expired at " + it + ", and so it is a draft"))
        .toList();
  }
}
