package org.gaceta.pages.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.UnaryOperator;

/// Spells an address as it must read away from the page that it stands on. Most are spelt by hand:
/// what works in a browser need not be a URI by the letter, as with a space or an accent in it.
record Absolute(URI page) implements UnaryOperator<String> {
  @Override
  public String apply(String address) {
    if (address.startsWith("#")) {
      return page + address;
    }
    if (address.startsWith("/")) {
      return page.getScheme()
          + (address.startsWith("//") ? ":" : "://" + page.getRawAuthority())
          + address;
    }
    try {
      return page.resolve(new URI(address)).toString();
    } catch (URISyntaxException e) {
      // What was typed is no address, here or elsewhere: it stays as it was typed.
      return address;
    }
  }
}
