package org.gaceta.domain;

import java.nio.charset.StandardCharsets;

/// A path of the site, without a slash at either end: the key of an object in the site bucket.
public record SitePath(String text) {
  /// The address of the path on its own site: it begins with a slash, and is ASCII.
  public String href() {
    var href = new StringBuilder("/");
    for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
      if (standsForItself(octet)) {
        href.append((char) octet);
      } else {
        href.append("%%%02X".formatted(octet));
      }
    }
    return href.toString();
  }

  /// What stands before its first slash, or all of it.
  public String firstWord() {
    var slash = text.indexOf('/');
    return slash < 0 ? text : text.substring(0, slash);
  }

  /// What stands after its last slash.
  public String lastWord() {
    return text.substring(text.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return text;
  }

  /// The unreserved characters of RFC 3986, and the slash. S3 takes a plus for a space, so what is
  /// merely allowed in a path is not enough.
  private static boolean standsForItself(byte octet) {
    return (octet >= 'a' && octet <= 'z')
        || (octet >= 'A' && octet <= 'Z')
        || (octet >= '0' && octet <= '9')
        || "-._~/".indexOf(octet) >= 0;
  }
}
