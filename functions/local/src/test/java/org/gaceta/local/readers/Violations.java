package org.gaceta.local.readers;

import com.microsoft.playwright.Page;
import java.util.List;

/// What a page does against the site's Content-Security-Policy.
final class Violations {
  private Violations() {}

  /// Notes them from the start of each page that a window opens.
  static void watch(Page page) {
    page.addInitScript(
        """
        window.violations = [];
        document.addEventListener('securitypolicyviolation',
          (it) => window.violations.push(`${it.violatedDirective} ${it.blockedURI}`));
        """);
  }

  static List<?> of(Page page) {
    return (List<?>) page.evaluate("window.violations");
  }
}
