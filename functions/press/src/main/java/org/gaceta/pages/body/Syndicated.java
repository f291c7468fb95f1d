package org.gaceta.pages.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/// What a body holds only for our own pages, turned into what feed readers show: they drop frames,
/// which would be a video lost without a word, and attributes for screen readers and keyboards.
final class Syndicated extends FramesAsLinks {
  private static final Set<String> OURS = Set.of("aria-label", "tabindex");

  Syndicated(HtmlStreamEventReceiver out) {
    super(out);
  }

  @Override
  void openLink(String player, String title) {
    underlying.openTag("a", List.of("href", player));
    underlying.text(title);
  }

  @Override
  List<String> passedOn(List<String> attributes) {
    var kept = new ArrayList<String>();
    for (int i = 0; i < attributes.size(); i += 2) {
      if (!OURS.contains(attributes.get(i))) {
        kept.addAll(attributes.subList(i, i + 2));
      }
    }
    return kept;
  }
}
