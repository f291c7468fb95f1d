package org.gaceta.pages.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gaceta.domain.article.VideoHost;
import org.jspecify.annotations.Nullable;

/// The video players that a body may name: two hosts' that set no cookie before the reader plays.
/// Pages hold a link in place of each ([OnDemand]), and the script opens it in a sandbox.
final class Player {
  private static final Pattern VIDEO =
      Pattern.compile("[A-Za-z0-9_-]{1,64}(?:\\?[A-Za-z0-9_=&%.-]{0,200})?");

  private Player() {}

  static boolean isKnown(String source) {
    return host(source)
        .map(it -> source.substring(it.player().length()))
        .filter(it -> VIDEO.matcher(it).matches())
        .isPresent();
  }

  private static Optional<VideoHost> host(String source) {
    return Arrays.stream(VideoHost.values())
        .filter(it -> source.startsWith(it.player()))
        .findFirst();
  }

  static @Nullable String element(String element, List<String> attributes) {
    if (!Attributes.has(attributes, "src")) {
      return null;
    }
    if (!Attributes.has(attributes, "title")) {
      host(Attributes.value(attributes, "src"))
          .ifPresent(it -> attributes.addAll(List.of("title", it.title())));
    }
    return element;
  }
}
