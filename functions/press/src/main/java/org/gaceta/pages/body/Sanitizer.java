package org.gaceta.pages.body;

import java.util.function.UnaryOperator;
import org.gaceta.pages.house.Messages;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/// Makes any HTML safe, by the one policy of the house.
final class Sanitizer {
  private final PolicyFactory policy;

  Sanitizer(Messages words) {
    policy = Policy.of(words);
  }

  /// Safe HTML with each address in it as `address` spells it.
  SafeHtml sanitize(String html, UnaryOperator<String> address) {
    var out = new StringBuilder();
    // The renderer reports what it leaves out, which is what it is there for.
    var renderer = HtmlStreamRenderer.create(out, Handler.DO_NOTHING);
    HtmlSanitizer.sanitize(html, policy.apply(new Finish(renderer, address)));
    return new SafeHtml(out.toString().strip());
  }
}
