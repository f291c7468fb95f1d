package org.gaceta.http;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Translation;

/// Reads where an article stands in other languages: an object whose names are language tags.
final class TranslationReader {
  private TranslationReader() {}

  static List<Translation> read(Fields fields, Locale own) {
    var given = fields.object("translations");
    var names = given.map(Fields::names).orElse(List.of());
    fields.atMost(Limits.TRANSLATIONS, names.size(), "translations");
    var taken = new HashSet<Locale>();
    return given.stream()
        .flatMap(object ->
            names.stream().flatMap(name -> translation(object, name, own, taken).stream()))
        .sorted(Comparator.comparing(it -> it.language().toLanguageTag()))
        .toList();
  }

  private static Optional<Translation> translation(
      Fields fields, String name, Locale own, Set<Locale> taken) {
    var address = fields.text(WebAddress::new, name);
    try {
      var language = language(name, own, taken);
      return address.map(it -> new Translation(language, it));
    } catch (InvalidValue e) {
      fields.wrong(e.reason(), name);
      return Optional.empty();
    }
  }

  private static Locale language(String name, Locale own, Set<Locale> taken) {
    var language = Types.language(name);
    if (language.getLanguage().isEmpty()) {
      throw new InvalidValue("must be a language tag (BCP 47) such as es or pt-BR");
    }
    if (language.equals(own)) {
      throw new InvalidValue("is the article's own language");
    }
    if (!taken.add(language)) {
      throw new InvalidValue("is the same language as another name");
    }
    return language;
  }
}
