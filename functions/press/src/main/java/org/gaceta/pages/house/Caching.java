package org.gaceta.pages.house;

/// How long copies of the site's objects may be kept (`Cache-Control`).
public final class Caching {
  /// Pages and feeds: a browser asks again each time, which is a 304 where nothing changed; the
  /// distribution answers for ten seconds from its own copy, so that a rush of readers costs the
  /// bucket one request in ten seconds and a correction is out within ten.
  public static final String BRIEFLY = "public, max-age=0, s-maxage=10, must-revalidate";

  /// Assets, whose path changes with their content: a year, which is as good as for ever.
  public static final String FOR_EVER = "public, max-age=31536000, immutable";

  private Caching() {}
}
