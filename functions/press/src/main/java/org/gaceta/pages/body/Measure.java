package org.gaceta.pages.body;

/// How much markup is worth rendering. commonmark-java is linear in almost everything, but not in
/// the lines of a single paragraph that could yet become a table, nor in brackets within brackets;
/// and a link's definition may be repeated without end. All three limits are far beyond what
/// anybody writes: measured on two cores, what stays within them takes some seconds at worst.
final class Measure {
  /// Lines without a blank one between them.
  private static final int LINES_IN_ONE = 8_000;

  /// Characters without a blank line between them.
  private static final int CHARACTERS_IN_ONE = 1 << 18;

  /// Characters of HTML before it is sanitised.
  private static final int HTML = 1 << 22;

  private Measure() {}

  static boolean admits(String source) {
    int lines = 0;
    int characters = 0;
    for (int from = 0; from < source.length(); ) {
      int end = source.indexOf('\n', from);
      int next = end < 0 ? source.length() : end + 1;
      boolean blank = source.substring(from, next).isBlank();
      lines = blank ? 0 : lines + 1;
      characters = blank ? 0 : characters + next - from;
      if (lines > LINES_IN_ONE || characters > CHARACTERS_IN_ONE) {
        return false;
      }
      from = next;
    }
    return true;
  }

  /// More HTML than a page can hold.
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// Takes HTML until there is too much of it.
  static final class Output implements Appendable {
    private final StringBuilder html = new StringBuilder();

    @Override
    public Output append(CharSequence text) {
      return append(text, 0, text.length());
    }

    @Override
    public Output append(CharSequence text, int start, int end) {
      if (html.length() + end - start > HTML) {
        throw new Exceeded();
      }
      html.append(text, start, end);
      return this;
    }

    @Override
    public Output append(char character) {
      return append(String.valueOf(character));
    }

    @Override
    public String toString() {
      return html.toString();
    }
  }
}
