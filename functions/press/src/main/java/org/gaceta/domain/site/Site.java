package org.gaceta.domain.site;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import org.gaceta.domain.SitePath;

/// The newspaper itself: its address (without a slash at the end), its title, its language, its
/// time zone.
public record Site(URI url, String title, Locale language, ZoneId zone) {
  /// The absolute address of a path of the site; the front page's for the empty path.
  public String absolute(SitePath path) {
    return url + path.href();
  }
}
