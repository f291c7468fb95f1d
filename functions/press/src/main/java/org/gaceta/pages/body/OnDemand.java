package org.gaceta.pages.body;

import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/// The players of a body, turned into links that the script opens in place: nothing of a video's
/// host is loaded before the reader asks.
final class OnDemand implements HtmlStreamEventReceiver {
  private static final String FRAME = "iframe";

  private final HtmlStreamEventReceiver out;

  OnDemand(HtmlStreamEventReceiver out) {
    this.out = out;
  }

  @Override
  public void openDocument() {
    out.openDocument();
  }

  @Override
  public void closeDocument() {
    out.closeDocument();
  }

  @Override
  public void openTag(String element, List<String> attributes) {
    if (!element.equals(FRAME)) {
      out.openTag(element, attributes);
      return;
    }
    var player = Attributes.value(attributes, "src");
    var title = Attributes.value(attributes, "title");
    out.openTag(
        "a", List.of("class", "play", "href", player, "data-frame", player, "data-title", title));
    out.openTag("span", List.of());
    out.text(title);
    out.closeTag("span");
  }

  @Override
  public void closeTag(String element) {
    out.closeTag(element.equals(FRAME) ? "a" : element);
  }

  @Override
  public void text(String text) {
    out.text(text);
  }
}
