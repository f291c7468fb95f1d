package org.gaceta.http;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
  private static final String LATER = "cannot be taken yet by this version of Gaceta";

  private final Locale siteLanguage;
  private final ZoneId zone;

  /// With the language of articles that do not say theirs, and the zone that dates without an
  /// offset are of.
  public SubmissionReader(Locale siteLanguage, ZoneId zone) {
    this.siteLanguage = siteLanguage;
    this.zone = zone;
  }

  /// A submission, and the names of front matter that mean nothing here.
  public record Read(Submission submission, List<String> warnings) {}

  /// What is to be done with what was sent.
  ///
  /// @param now what lies after it is refused
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
    return Parsed.of(new Read(submission, found.passedOver()), found.problems());
  }

  private Submission submission(Fields fields, Instant now) {
    fields.refuse(LATER, "expires", "expiryDate", "unpublishDate");
    Function<String, Instant> date = typed -> date(typed, now);
    // Hugo's embargo: refused where it lies ahead, as any date is
    var toBePublished = fields.text(date, "publishDate");
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
        fields.text(date, "date").or(() -> toBePublished),
        fields.text(date, "modified", "lastmod", "last_modified_at"),
        CorrectionReader.read(fields, date),
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

  private Instant date(String typed, Instant now) {
    var date = Dates.parse(typed, zone);
    if (date.isAfter(now)) {
      throw new InvalidValue("lies in the future: publishing at a set time " + LATER);
    }
    return date;
  }
}
