package org.gaceta.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.Label;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Slug;

/// Reads whom and what an article names: its authors, its section, its tags. Hugo's and Jekyll's
/// categories are the section and further tags.
final class LabelReader {
  private LabelReader() {}

  static List<Label> authors(Fields fields) {
    var authors = fields.texts(Label::new, false, "authors");
    var author = fields.texts(Label::new, true, "author");
    if (!authors.isEmpty() && !author.isEmpty() && !authors.equals(author)) {
      fields.wrong("is another name of /authors; give one", "author");
    }
    var given = authors.isEmpty() ? author : authors;
    return each(fields, given, authors.isEmpty() ? "author" : "authors", Limits.AUTHORS);
  }

  static Optional<Label> section(Fields fields) {
    return fields.text(Label::new, "section").or(() -> categories(fields).stream().findFirst());
  }

  /// The tags, and the categories that are not the section: nothing that was typed is lost.
  static List<Label> tags(Fields fields) {
    var section = section(fields);
    var further = categories(fields).stream().filter(it -> !section.equals(Optional.of(it)));
    var given = Stream.concat(fields.texts(Label::new, false, "tags").stream(), further).toList();
    return each(fields, given, "tags", Limits.TAGS);
  }

  private static List<Label> categories(Fields fields) {
    return fields.texts(Label::new, true, "categories", "category");
  }

  /// Labels are one where their slugs are: the first way of writing stays.
  private static List<Label> each(Fields fields, List<Label> given, String name, int limit) {
    var labels = new LinkedHashMap<Slug, Label>();
    given.forEach(it -> labels.putIfAbsent(it.slug(), it));
    fields.atMost(limit, labels.size(), name);
    return List.copyOf(labels.values());
  }
}
