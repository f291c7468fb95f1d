package org.gaceta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Label;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Slug;
import org.gaceta.domain.Text;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Submission;

/// Reads an article as a script submits it. The field names are ours; Hugo's and Jekyll's are
/// understood.
public final class SubmissionReader {
  /// What answers add, which may be sent back as it came.
  private static final Set<String> ANSWERED =
      Set.of("id", "version", "state", "url", "publishedAt", "updatedAt", "byline", "warnings");

  private static final String LATER = "cannot be taken yet by this version of Gaceta";

  private final ZoneId zone;

  /// With the zone that dates without an offset are of.
  public SubmissionReader(ZoneId zone) {
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
    fields.ignoreInJson(ANSWERED);
    fields.finish();
    var found = fields.findings();
    return Parsed.of(new Read(submission, found.passedOver()), found.problems());
  }

  private Submission submission(Fields fields, Instant now) {
    fields.refuse(
        LATER, "expires", "expiryDate", "unpublishDate", "aliases", "video", "corrections");
    kind(fields);
    // Hugo's embargo: refused where it lies ahead, as any date is
    var toBePublished = date(fields, now, "publishDate");
    var agency = fields.text(line(Limits.NAME), "agency");
    return new Submission(
        title(fields),
        fields.text(line(Limits.STANDFIRST), "description", "summary", "excerpt"),
        authors(fields),
        agency,
        fields
            .text(SubmissionReader::origin, "origin")
            .orElse(agency.isPresent() ? Origin.WIRE : Origin.STAFF),
        fields.text(line(Limits.NAME), "dateline"),
        section(fields),
        labels(fields, tags(fields), "tags", Limits.TAGS),
        fields.text(SubmissionReader::language, "language"),
        PictureReader.read(fields, "image", "cover"),
        fields.flag(false, "featured"),
        fields.flag(true, "commentsOpen"),
        isDraft(fields),
        date(fields, now, "date").or(() -> toBePublished),
        date(fields, now, "modified", "lastmod", "last_modified_at"),
        fields.text(Slug::new, "slug"),
        fields.text(SubmissionReader::body, "body").orElse(""));
  }

  private static void kind(Fields fields) {
    fields
        .text(Function.identity(), "kind")
        .filter(it -> !it.equals("article"))
        .ifPresent(it -> fields.wrong(it.equals("page") ? LATER : "must be article", "kind"));
  }

  private static String title(Fields fields) {
    var title = fields.text(line(Limits.TITLE), "title");
    if (title.isEmpty()) {
      fields.missing("title");
    }
    return title.orElse("");
  }

  private static List<Label> authors(Fields fields) {
    var authors = fields.texts(Label::new, false, "authors");
    var author = fields.texts(Label::new, true, "author");
    if (!authors.isEmpty() && !author.isEmpty() && !authors.equals(author)) {
      fields.wrong("is another name of /authors; give one", "author");
    }
    var given = authors.isEmpty() ? author : authors;
    return labels(fields, given, authors.isEmpty() ? "author" : "authors", Limits.AUTHORS);
  }

  private static Optional<Label> section(Fields fields) {
    return fields.text(Label::new, "section").or(() -> categories(fields).stream().findFirst());
  }

  /// The tags, and the categories that are not the section: nothing that was typed is lost.
  private static List<Label> tags(Fields fields) {
    var section = section(fields);
    var further = categories(fields).stream().filter(it -> !section.equals(Optional.of(it)));
    return Stream.concat(fields.texts(Label::new, false, "tags").stream(), further).toList();
  }

  private static List<Label> categories(Fields fields) {
    return fields.texts(Label::new, true, "categories", "category");
  }

  /// Labels are one where their slugs are: the first way of writing stays.
  private static List<Label> labels(Fields fields, List<Label> given, String name, int limit) {
    var labels = new LinkedHashMap<Slug, Label>();
    given.forEach(it -> labels.putIfAbsent(it.slug(), it));
    if (labels.size() > limit) {
      fields.wrong("must be at most %d, are %d".formatted(limit, labels.size()), name);
    }
    return List.copyOf(labels.values());
  }

  /// Jekyll's `published: false` means a draft; passed over, it would publish what must not be.
  private static boolean isDraft(Fields fields) {
    var published = fields.flag(true, "published");
    return fields.flag(false, "draft") || !published;
  }

  private Optional<Instant> date(Fields fields, Instant now, String... names) {
    return fields.text(
        typed -> {
          var date = Dates.parse(typed, zone);
          if (date.isAfter(now)) {
            throw new InvalidValue("lies in the future: publishing at a set time " + LATER);
          }
          return date;
        },
        names);
  }

  private static Function<String, String> line(int limit) {
    return typed -> Text.line(typed, limit);
  }

  private static Origin origin(String typed) {
    return Stream.of(Origin.values())
        .filter(it -> it.name().equalsIgnoreCase(typed.strip()))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("must be staff, wire or contributed"));
  }

  private static Locale language(String typed) {
    try {
      if (typed.strip().length() > Limits.LANGUAGE_TAG) {
        throw new InvalidValue("must have at most " + Limits.LANGUAGE_TAG + " characters");
      }
      return new Locale.Builder().setLanguageTag(typed.strip()).build();
    } catch (IllformedLocaleException e) {
      throw new InvalidValue("must be a language tag (BCP 47) such as es or pt-BR");
    }
  }

  private static String body(String typed) {
    var body = Text.lines(typed);
    var bytes = body.getBytes(UTF_8).length;
    if (bytes > Limits.BODY_BYTES) {
      throw new InvalidValue(
          "must have at most %,d bytes, has %,d".formatted(Limits.BODY_BYTES, bytes));
    }
    return body;
  }
}
