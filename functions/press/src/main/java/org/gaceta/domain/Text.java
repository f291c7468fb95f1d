package org.gaceta.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Checks and tidies what people type.
public final class Text {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Text() {}

  /// One line of text: in Unicode's form C, runs of white space made one space, and not empty.
  ///
  /// @throws InvalidValue if it is empty, longer than `limit` code points, or holds what is no text
  public static String line(String typed, int limit) {
    var line =
        SPACES
            .matcher(Normalizer.normalize(wellFormed(typed), Normalizer.Form.NFC))
            .replaceAll(" ")
            .strip();
    if (line.isEmpty()) {
      throw new InvalidValue("must not be empty");
    }
    return within(line, limit);
  }

  /// Text of several lines, as it was typed, with `\n` alone between them.
  ///
  /// @throws InvalidValue if it holds what is no text
  public static String lines(String typed) {
    return wellFormed(typed.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /// Text of several lines without white space around it, and not empty.
  ///
  /// @throws InvalidValue if it is empty, longer than `limit` code points, or holds what is no text
  public static String lines(String typed, int limit) {
    var lines = lines(typed).strip();
    if (lines.isEmpty()) {
      throw new InvalidValue("must not be empty");
    }
    return within(lines, limit);
  }

  /// The first code points of a text, with an ellipsis where it was cut.
  public static String cut(String text, int limit) {
    if (text.codePointCount(0, text.length()) <= limit) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, limit - 1)).stripTrailing() + "…";
  }

  private static String within(String text, int limit) {
    var length = text.codePointCount(0, text.length());
    if (length > limit) {
      throw new InvalidValue("must have at most " + limit + " characters, has " + length);
    }
    return text;
  }

  private static String wellFormed(String text) {
    text.codePoints()
        .filter(Text::isNoText)
        .findFirst()
        .ifPresent(it -> {
          throw new InvalidValue("must not hold the character U+%04X".formatted(it));
        });
    return text;
  }

  /// Control characters but for tab and line ends, lone surrogates, and what Unicode never assigns.
  private static boolean isNoText(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
      case Character.SURROGATE -> true;
      default -> (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    };
  }
}
