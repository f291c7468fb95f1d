package org.gaceta.pages.discussion;

import java.util.ArrayDeque;
import java.util.Deque;

/// Keeps the controls of text direction (U+202A to U+202E, U+2066 to U+2069) to the line that they
/// stand in: what a line opens it closes, and what it did not open it may not close. Such a line
/// reads as it was typed, and turns nothing outside of it around. Source: Unicode Standard Annex 9,
/// rules X1 to X8.
final class Bidi {
  private static final char POP_DIRECTIONAL_FORMAT = '\u202C';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private Bidi() {}

  /// Whether a character is such a control.
  static boolean isControl(int character) {
    return isOpening(character)
        || character == POP_DIRECTIONAL_FORMAT
        || character == POP_DIRECTIONAL_ISOLATE;
  }

  static String closed(String line) {
    if (line.chars().noneMatch(Bidi::isControl)) {
      return line;
    }
    var text = new StringBuilder();
    var closers = new ArrayDeque<Character>();
    line.chars().filter(it -> isAllowed((char) it, closers)).forEach(it -> text.append((char) it));
    closers.forEach(text::append);
    return text.toString();
  }

  /// Notes what a character opens or closes.
  ///
  /// @return whether it may stand
  private static boolean isAllowed(char character, Deque<Character> closers) {
    if (isOpening(character)) {
      closers.push(character < '\u2066' ? POP_DIRECTIONAL_FORMAT : POP_DIRECTIONAL_ISOLATE);
      return true;
    }
    return switch (character) {
      case POP_DIRECTIONAL_FORMAT -> {
        var closes = Character.valueOf(character).equals(closers.peek());
        if (closes) {
          closers.pop();
        }
        yield closes;
      }
      case POP_DIRECTIONAL_ISOLATE -> {
        var closes = closers.contains(character);
        while (closes && closers.pop() == POP_DIRECTIONAL_FORMAT) {
          // an isolate's end ends the embeddings within it
        }
        yield closes;
      }
      default -> true;
    };
  }

  private static boolean isOpening(int character) {
    return (character >= '\u202A' && character <= '\u202E' && character != POP_DIRECTIONAL_FORMAT)
        || (character >= '\u2066' && character < POP_DIRECTIONAL_ISOLATE);
  }
}
