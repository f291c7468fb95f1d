package org.gaceta.domain.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.WebAddress;

/// What plays a video: a host's player, which loads nothing before the reader asks for it, or the
/// browser itself.
public sealed interface Film {
  /// A video of YouTube's, played by the host that sets no cookie.
  record YouTube(String id) implements Film {
    @Override
    public Optional<String> frame() {
      return Optional.of(VideoHost.YOUTUBE.player() + id + "?autoplay=1");
    }
  }

  /// A video of Vimeo's.
  ///
  /// @param key what opens one that is not listed
  record Vimeo(String id, Optional<String> key) implements Film {
    @Override
    public Optional<String> frame() {
      return Optional.of(
          "%s%s?dnt=1&autoplay=1%s"
              .formatted(VideoHost.VIMEO.player(), id, key.map(it -> "&h=" + it).orElse("")));
    }
  }

  /// An MP4.
  record File() implements Film {
    @Override
    public Optional<String> frame() {
      return Optional.empty();
    }
  }

  /// The address of the host's player, where a host plays it.
  Optional<String> frame();

  /// What plays the video at an address.
  ///
  /// @throws InvalidValue if nothing that we know does
  static Film of(WebAddress address) {
    return Stream.of(
            match(Forms.YOUTUBE, address).<Film>map(it -> new YouTube(it.group("id"))),
            match(Forms.YOUTUBE_SHORT, address).<Film>map(it -> new YouTube(it.group("id"))),
            match(Forms.VIMEO, address)
                .<Film>map(it ->
                    new Vimeo(
                        it.group("id"),
                        Optional.ofNullable(it.group("key"))
                            .or(() -> Optional.ofNullable(it.group("query"))))),
            match(Forms.MP4, address).<Film>map(_ -> new File()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(
                "must be the address of a video on YouTube or Vimeo, or of an MP4 (https)"));
  }

  private static Optional<Matcher> match(Pattern form, WebAddress address) {
    return Optional.of(form.matcher(address.text())).filter(Matcher::matches);
  }

  /// The usual forms of addresses.
  final class Forms {
    private static final Pattern YOUTUBE =
        Pattern.compile(
            "(?i:https?://(?:(?:www|m|music)\\.)?youtube(?:-nocookie)?\\.com)/"
                + "(?:watch\\?(?:[^#]*&)?v=|(?:embed|shorts|live|v)/)"
                + "(?<id>[A-Za-z0-9_-]{11})(?:[?&#/].*)?");
    private static final Pattern YOUTUBE_SHORT =
        Pattern.compile("(?i:https?://youtu\\.be)/(?<id>[A-Za-z0-9_-]{11})(?:[?&#/].*)?");
    private static final Pattern VIMEO =
        Pattern.compile(
            "(?i:https?://(?:(?:www|player)\\.)?vimeo\\.com)/"
                + "(?:video/|channels/[^/?#]+/|groups/[^/?#]+/videos/|(?:album|showcase)/\\d+/video/)?"
                + "(?<id>\\d{1,12})(?:/(?<key>[0-9a-f]{6,40}))?/?"
                + "(?:\\?(?:[^#]*&)?h=(?<query>[0-9a-f]{6,40})(?:[&#].*)?|[?#].*)?");
    private static final Pattern MP4 =
        Pattern.compile("(?:(?i:https)://[^?#]+|/[^?#]*)\\.(?i:mp4)(?:[?#].*)?");

    private Forms() {}
  }
}
