package org.gaceta.pages.sitemap;

import java.util.Locale;
import java.util.Set;

/// Languages by the codes of Google News: ISO 639, but for Chinese, which it tells apart by how it
/// is written. Source: the annotations of its schema, sitemap-news 0.9.
public final class NewsLanguage {
  private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

  private NewsLanguage() {}

  public static String of(Locale language) {
    if (!language.getLanguage().equals("zh")) {
      return language.getLanguage();
    }
    var traditional =
        language.getScript().isEmpty()
            ? TRADITIONAL.contains(language.getCountry())
            : language.getScript().equals("Hant");
    return traditional ? "zh-tw" : "zh-cn";
  }
}
