package org.gaceta.pages.body;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The video players that a body may embed: two hosts' that set no cookie before the reader plays,
/// and always in a sandbox.
final class Player {
  private static final String YOUTUBE = "https://www.youtube-nocookie.com/embed/";
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:https://www\\.youtube-nocookie\\.com/embed/|https://player\\.vimeo\\.com/video/)"
              + "[A-Za-z0-9_-]{1,64}(?:\\?[A-Za-z0-9_=&%.-]{0,200})?");

  /// What a player needs to play: its scripts, its own storage, and the way out to its site.
  private static final List<String> FIXED =
      List.of(
          "sandbox",
          "allow-scripts allow-same-origin allow-presentation allow-popups",
          "referrerpolicy",
          "strict-origin-when-cross-origin",
          "allow",
          "fullscreen; picture-in-picture; encrypted-media",
          "allowfullscreen",
          "allowfullscreen",
          "loading",
          "lazy");

  private Player() {}

  static boolean isKnown(String source) {
    return KNOWN.matcher(source).matches();
  }

  static @Nullable String element(String element, List<String> attributes) {
    if (!Attributes.has(attributes, "src")) {
      return null;
    }
    if (!Attributes.has(attributes, "title")) {
      var host = Attributes.value(attributes, "src").startsWith(YOUTUBE) ? "YouTube" : "Vimeo";
      attributes.addAll(List.of("title", host));
    }
    attributes.addAll(FIXED);
    return element;
  }
}
