package org.gaceta.pages.lists;

import java.util.List;
import java.util.regex.Pattern;

/// Plain text as paragraphs, which empty lines divide.
public final class Paragraphs {
  private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\s*\\R");

  private Paragraphs() {}

  /// Those of a text, none of them empty.
  public static List<String> of(String text) {
    return EMPTY_LINES.splitAsStream(text).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }
}
