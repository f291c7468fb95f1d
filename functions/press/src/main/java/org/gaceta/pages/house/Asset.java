package org.gaceta.pages.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.site.Brand;

/// A file that pages refer to. Its path names its content, so that readers keep it for ever and
/// still see a new one at once.
public record Asset(SitePath path, SiteObject object) {
  /// One file of several sources, in the order in which they build on each other.
  public static final Asset SCRIPT =
      of(
          "site",
          "js",
          "text/javascript",
          read(
              "script/%s.js",
              List.of("page", "form", "thread", "video", "carousel", "lift", "more")));

  public static final Asset ICON = of("icon", "svg", "image/svg+xml", read("icon.svg"));

  /// The stylesheet in a newspaper's colours. They can stand nowhere else: pages hold no style.
  static Asset stylesheet(Brand brand) {
    return of("site", "css", "text/css", Stylesheet.of(brand).text());
  }

  /// The newspaper's icon: its own, else the house's.
  public static WebAddress iconOf(Brand brand) {
    return brand.icon().orElseGet(() -> new WebAddress(ICON.path().href()));
  }

  /// The text of several files of the house, one after the other.
  static String read(String pattern, List<String> names) {
    return names.stream().map(pattern::formatted).map(Asset::read).collect(Collectors.joining());
  }

  /// The text of a file of the house.
  static String read(String name) {
    try (var stream = Asset.class.getResourceAsStream("/assets/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the press: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asset of(String name, String extension, String mediaType, String text) {
    var bytes = Bytes.utf8(text);
    var path = new SitePath("assets/%s.%s.%s".formatted(name, hash(bytes), extension));
    var contentType = mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    return new Asset(path, new SiteObject(bytes, contentType, Caching.FOR_EVER, Map.of()));
  }

  /// 40 bits of SHA-256: it need not withstand anybody, only tell one release's file from
  /// another's.
  private static String hash(Bytes bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes.toArray());
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
