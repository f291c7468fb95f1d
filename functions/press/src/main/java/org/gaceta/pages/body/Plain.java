package org.gaceta.pages.body;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A source as it was typed, without any markup: a paragraph where there are lines between blank
/// ones.
final class Plain {
  private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*+");

  private Plain() {}

  static String html(String source) {
    return Arrays.stream(BLANK_LINES.split(source))
        .map(it -> "<p>" + it.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
        .collect(Collectors.joining("\n"));
  }
}
