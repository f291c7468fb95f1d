package org.gaceta.pages.body;

import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/// The players of a body, turned into links that the script opens in place: nothing of a video's
/// host is loaded before the reader asks.
final class OnDemand extends FramesAsLinks {
  OnDemand(HtmlStreamEventReceiver out) {
    super(out);
  }

  @Override
  void openLink(String player, String title) {
    underlying.openTag(
        "a", List.of("class", "play", "href", player, "data-frame", player, "data-title", title));
    underlying.openTag("span", List.of());
    underlying.text(title);
    underlying.closeTag("span");
  }
}
