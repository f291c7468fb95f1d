package org.gaceta.pages.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.owasp.html.HtmlStreamEventReceiver;

/// The last touch on what the policy lets through: addresses are spelt for where they will be read,
/// no heading skips a level, and a table gets a box of its own to be scrolled in on narrow screens.
/// What is scrolled can be reached with the keyboard, or nobody without a pointer would read its
/// end.
final class Finish extends Rewriter {
  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

  private final UnaryOperator<String> address;
  private final Outline outline = new Outline();

  Finish(HtmlStreamEventReceiver out, UnaryOperator<String> address) {
    super(out);
    this.address = address;
  }

  @Override
  public void openTag(String element, List<String> attributes) {
    if (element.equals("table")) {
      underlying.openTag("div", List.of("class", "scroll", "tabindex", "0"));
    }
    var spelt = addressed(attributes);
    if (element.equals("pre")) {
      spelt.addAll(List.of("tabindex", "0"));
    }
    underlying.openTag(outline.opened(element), spelt);
  }

  @Override
  public void closeTag(String element) {
    underlying.closeTag(outline.closed(element));
    if (element.equals("table")) {
      underlying.closeTag("div");
    }
  }

  private List<String> addressed(List<String> attributes) {
    var spelt = new ArrayList<>(attributes);
    for (int i = 0; i < spelt.size(); i += 2) {
      if (ADDRESSES.contains(spelt.get(i))) {
        spelt.set(i + 1, address.apply(spelt.get(i + 1)));
      }
    }
    return spelt;
  }
}
