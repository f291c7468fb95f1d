package org.gaceta.domain.site;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.comment.Closing;

/// The newspaper itself: its address (without a slash at the end), its title, its language, its
/// time zone, when its articles take no more comments, and its face.
///
/// @param url empty where pages are to name the site's own addresses without it
public record Site(
    URI url, String title, Locale language, ZoneId zone, Closing closing, Brand brand) {
  /// One with no face of its own.
  public Site(URI url, String title, Locale language, ZoneId zone, Closing closing) {
    this(url, title, language, zone, closing, Brand.NONE);
  }

  /// One whose articles always take comments.
  public Site(URI url, String title, Locale language, ZoneId zone) {
    this(url, title, language, zone, Closing.NEVER);
  }

  /// The absolute address of a path of the site; the front page's for the empty path.
  public String absolute(SitePath path) {
    return url + path.href();
  }
}
