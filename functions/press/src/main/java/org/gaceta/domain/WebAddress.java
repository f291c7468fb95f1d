package org.gaceta.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/// An address on the web, absolute, http or https; or, for what the site itself holds, a path from
/// its root (`/media/…`).
public record WebAddress(String text) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  public WebAddress {
    text = Text.line(text, Limits.ADDRESS);
    if (!isOfTheSite(text) && !isOfTheWeb(text)) {
      throw new InvalidValue(
          "must be an address that begins with http:// or https://, or a path that begins with /");
    }
  }

  /// Whether the site itself holds it.
  public boolean isOfTheSite() {
    return text.startsWith("/");
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean isOfTheSite(String text) {
    return text.startsWith("/") && !text.startsWith("//") && parse(text).getRawAuthority() == null;
  }

  private static boolean isOfTheWeb(String text) {
    var uri = parse(text);
    return uri.getScheme() != null
        && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
        && uri.getRawAuthority() != null
        && uri.getRawAuthority().indexOf('@') < 0;
  }

  private static URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new InvalidValue("is no address: " + e.getReason());
    }
  }
}
