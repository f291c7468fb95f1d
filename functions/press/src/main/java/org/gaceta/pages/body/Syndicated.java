package org.gaceta.pages.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/// What a body holds only for our own pages, turned into what feed readers show: they drop frames,
/// which would be a video lost without a word, and attributes for screen readers and keyboards.
final class Syndicated implements HtmlStreamEventReceiver {
  private static final String FRAME = "iframe";
  private static final Set<String> OURS = Set.of("aria-label", "tabindex");

  private final HtmlStreamEventReceiver out;

  Syndicated(HtmlStreamEventReceiver out) {
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
    if (element.equals(FRAME)) {
      out.openTag("a", List.of("href", Attributes.value(attributes, "src")));
      out.text(Attributes.value(attributes, "title"));
    } else {
      out.openTag(element, plain(attributes));
    }
  }

  @Override
  public void closeTag(String element) {
    out.closeTag(element.equals(FRAME) ? "a" : element);
  }

  @Override
  public void text(String text) {
    out.text(text);
  }

  private static List<String> plain(List<String> attributes) {
    var kept = new ArrayList<String>();
    for (int i = 0; i < attributes.size(); i += 2) {
      if (!OURS.contains(attributes.get(i))) {
        kept.addAll(attributes.subList(i, i + 2));
      }
    }
    return kept;
  }
}
