package org.gaceta.pages.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/// Keeps a body's headings in steps: below the headline they begin at `h2`, and none lies more than
/// one level below the one before it, however they were marked up. Who listens to a page finds the
/// way through it by their levels.
final class Outline {
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final int HEADLINE = 1;

  private final Deque<String> open = new ArrayDeque<>();
  private int last = HEADLINE;

  /// What an element is opened as.
  String opened(String element) {
    if (!isHeading(element)) {
      return element;
    }
    last = Math.min(element.charAt(1) - '0', last + 1);
    open.push("h" + last);
    return open.peek();
  }

  /// What it is closed as.
  String closed(String element) {
    return isHeading(element) && !open.isEmpty() ? open.pop() : element;
  }

  private static boolean isHeading(String element) {
    return HEADING.matcher(element).matches();
  }
}
