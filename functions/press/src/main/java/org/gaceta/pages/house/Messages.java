package org.gaceta.pages.house;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// The words of pages in one language, from `messages_<language>.properties`. A language without
/// such a file is refused when it is asked for, so that no page falls back to another one unseen;
/// to add a language, add its file and name it here.
public final class Messages {
  /// The languages that there are words in.
  public static final List<String> LANGUAGES = List.of("en", "es");

  private final Locale language;
  private final Properties texts;

  private Messages(Locale language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /// The words in the language of a locale, whatever its region.
  ///
  /// @throws IllegalArgumentException if there are none in that language
  public static Messages in(Locale language) {
    if (!LANGUAGES.contains(language.getLanguage())) {
      throw new IllegalArgumentException(
          "pages have no words in %s, but in these: %s"
              .formatted(language.toLanguageTag(), String.join(", ", LANGUAGES)));
    }
    return new Messages(language, load("/messages_" + language.getLanguage() + ".properties"));
  }

  public Locale language() {
    return language;
  }

  /// A message, with its arguments in their places.
  ///
  /// @throws IllegalStateException if the language's file lacks it
  public String text(Message message, Object... arguments) {
    var text =
        Optional.ofNullable(texts.getProperty(message.key()))
            .orElseThrow(() -> new IllegalStateException("no text for " + message.key()));
    return new MessageFormat(text, language).format(arguments);
  }

  static Properties load(String resource) {
    var texts = new Properties();
    try (var stream = Messages.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the press: " + resource);
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
