package org.gaceta.pages.body;

import java.util.function.UnaryOperator;
import org.gaceta.pages.house.Messages;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/// Makes any HTML safe, by the one policy of the house.
final class Sanitizer {
  private final PolicyFactory policy;

  Sanitizer(Messages words) {
    policy = Policy.of(words);
  }

  /// Safe HTML as it stands on the site.
  SafeHtml sanitize(String html) {
    return sanitize(html, out -> new Finish(new OnDemand(out), UnaryOperator.identity()));
  }

  /// Safe HTML as it can be read elsewhere.
  ///
  /// @param address spells each address in it
  SafeHtml sanitize(String html, Absolute address) {
    return sanitize(html, out -> new Finish(new Syndicated(out), address));
  }

  private SafeHtml sanitize(String html, UnaryOperator<HtmlStreamEventReceiver> finish) {
    var out = new StringBuilder();
    // The renderer reports what it leaves out, which is what it is there for.
    var renderer = HtmlStreamRenderer.create(out, Handler.DO_NOTHING);
    HtmlSanitizer.sanitize(html, policy.apply(finish.apply(renderer)));
    // It closes what has no content as XML does; any other bracket it has escaped.
    return new SafeHtml(out.toString().replace(" />", ">").strip());
  }
}
