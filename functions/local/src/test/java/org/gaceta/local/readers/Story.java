package org.gaceta.local.readers;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gaceta.local.Prose;

/// The fields of an article as a script sends them.
record Story(Map<String, Object> fields) {
  static Story of(String title, Instant date) {
    var body =
        Prose.of(900, title) + "\n\n## " + Prose.of(25, title) + "\n\n" + Prose.of(600, title + 2);
    return new Story(new LinkedHashMap<>())
        .with("title", title)
        .with("date", date.toString())
        .with("language", "es")
        .with("body", body);
  }

  Story section(String name) {
    return with("section", name);
  }

  Story standfirst(String text) {
    return with("description", text);
  }

  Story tags(String... names) {
    return with("tags", List.of(names));
  }

  Story authors(String... names) {
    return with("authors", List.of(names));
  }

  Story picture(int number) {
    return with(
        "image",
        Map.of(
            "url",
            "/media/%d.svg".formatted(number),
            "alt",
            "El puerto visto desde la colina " + number,
            "caption",
            "El puerto, al amanecer.",
            "credit",
            "Ana Peral",
            "width",
            1600,
            "height",
            1000));
  }

  Story with(String name, Object value) {
    fields.put(name, value);
    return this;
  }
}
