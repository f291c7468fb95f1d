package org.gaceta.local.readers;

import com.microsoft.playwright.Browser.NewPageOptions;

/// Windows of a size.
final class Screen {
  private Screen() {}

  /// One of a width, and as high as screens of it are.
  static NewPageOptions of(int width) {
    return new NewPageOptions().setViewportSize(width, width < 700 ? 740 : 900);
  }
}
