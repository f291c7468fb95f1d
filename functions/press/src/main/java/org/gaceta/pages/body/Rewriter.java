package org.gaceta.pages.body;

import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/// Passes a body's elements on, but for those that it writes otherwise.
abstract class Rewriter extends HtmlStreamEventReceiverWrapper {
  Rewriter(HtmlStreamEventReceiver out) {
    super(out);
  }

  /// What it writes to is not its own to close.
  @Override
  public final void close() {}
}
