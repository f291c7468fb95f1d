package org.gaceta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Text;

/// What people type in fields, made values of their types.
///
/// Each refuses what is none of its type by an [InvalidValue].
final class Types {
  private static final Pattern FIRST_LINE_ENDS = Pattern.compile("\\A\\n+");

  private Types() {}

  static Function<String, String> line(int limit) {
    return typed -> Text.line(typed, limit);
  }

  /// One of a few words, in upper or lower case.
  static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
    var values = type.getEnumConstants();
    return typed ->
        Stream.of(values)
            .filter(it -> it.name().equalsIgnoreCase(typed.strip()))
            .findFirst()
            .orElseThrow(() ->
                new InvalidValue(
                    Stream.of(values)
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or ", "must be ", ""))));
  }

  static Locale language(String typed) {
    try {
      if (typed.strip().length() > Limits.LANGUAGE_TAG) {
        throw new InvalidValue("must have at most " + Limits.LANGUAGE_TAG + " characters");
      }
      return new Locale.Builder().setLanguageTag(typed.strip()).build();
    } catch (IllformedLocaleException e) {
      throw new InvalidValue("must be a language tag (BCP 47) such as es or pt-BR");
    }
  }

  /// A body without the empty lines before it, which mean nothing to Markdown and which front
  /// matter cannot tell from its own.
  static String body(String typed) {
    var body = FIRST_LINE_ENDS.matcher(Text.lines(typed)).replaceFirst("");
    var bytes = body.getBytes(UTF_8).length;
    if (bytes > Limits.BODY_BYTES) {
      throw new InvalidValue(
          "must have at most %,d bytes, has %,d".formatted(Limits.BODY_BYTES, bytes));
    }
    return body;
  }
}
