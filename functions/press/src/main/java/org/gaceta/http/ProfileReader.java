package org.gaceta.http;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Slug;
import org.gaceta.domain.Text;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.author.Profile;

/// Reads an author's profile as a script puts it.
public final class ProfileReader {
  /// What answers add, which may be sent back as it came.
  private static final Set<String> ANSWERED = Set.of("slug", "url", "articles");

  private ProfileReader() {}

  /// What is to be done with what was sent.
  public static Response read(Slug author, Request request, Function<Profile, Response> use) {
    return switch (Documents.json(request).then(it -> read(author, it))) {
      case Parsed.Right<Profile>(var profile) -> use.apply(profile);
      case Parsed.Wrong<Profile>(var answer) -> answer;
    };
  }

  private static Parsed<Profile> read(Slug author, Document document) {
    var fields = new Fields(document);
    var name = line(fields, "name", Limits.NAME);
    if (name.isEmpty()) {
      fields.missing("name");
    }
    var links = fields.texts(WebAddress::new, false, "links");
    fields.atMost(Limits.LINKS, links.size(), "links");
    var profile =
        new Profile(
            author,
            name.orElse(""),
            line(fields, "role", Limits.NAME),
            fields.text(typed -> Text.lines(typed, Limits.BIOGRAPHY), "biography"),
            PictureReader.read(fields, "picture"),
            links);
    fields.ignoreInJson(ANSWERED);
    fields.finish();
    return Parsed.of(profile, fields.findings().problems());
  }

  private static Optional<String> line(Fields fields, String name, int limit) {
    return fields.text(typed -> Text.line(typed, limit), name);
  }
}
