package org.gaceta.pages.body;

import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/// Puts a link in the place of each player, which the policy has let through as a frame.
abstract class FramesAsLinks extends Rewriter {
  private static final String FRAME = "iframe";

  FramesAsLinks(HtmlStreamEventReceiver out) {
    super(out);
  }

  @Override
  public final void openTag(String element, List<String> attributes) {
    if (element.equals(FRAME)) {
      openLink(Attributes.value(attributes, "src"), Attributes.value(attributes, "title"));
    } else {
      underlying.openTag(element, passedOn(attributes));
    }
  }

  @Override
  public final void closeTag(String element) {
    underlying.closeTag(element.equals(FRAME) ? "a" : element);
  }

  /// Opens the link and writes its words.
  abstract void openLink(String player, String title);

  /// What any other element keeps of its attributes.
  List<String> passedOn(List<String> attributes) {
    return attributes;
  }
}
