package org.gaceta.local.readers;

import java.util.LinkedHashMap;
import java.util.Map;

/// The newspapers that tests read, each printed when it is first asked for.
final class Papers implements AutoCloseable {
  private final Map<String, Paper> printed = new LinkedHashMap<>();

  /// One whose own words are Spanish, with something of every kind in it.
  Paper spanish() {
    return in("es");
  }

  /// The same articles in a paper whose own words are of this language.
  Paper in(String language) {
    return printed.computeIfAbsent(language, it -> Paper.print(it, Contents::fill));
  }

  /// One without a single article.
  Paper empty() {
    return printed.computeIfAbsent("empty", _ -> Paper.print("es", _ -> {}));
  }

  @Override
  public void close() {
    printed.values().forEach(Paper::close);
  }
}
