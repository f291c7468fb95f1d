package org.gaceta.pages.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.domain.SitePath;

/// A file that pages refer to. Its path names its content, so that readers keep it for ever and
/// still see a new one at once.
public record Asset(SitePath path, SiteObject object) {
  public static final Asset STYLESHEET = of("site", "css", "text/css; charset=utf-8");
  public static final Asset SCRIPT = of("site", "js", "text/javascript; charset=utf-8");
  public static final Asset ICON = of("icon", "svg", "image/svg+xml");

  /// All of them, for the deployment to put.
  public static List<Asset> all() {
    return List.of(STYLESHEET, SCRIPT, ICON);
  }

  private static Asset of(String name, String extension, String contentType) {
    var bytes = read("/assets/" + name + "." + extension);
    var path = new SitePath("assets/%s.%s.%s".formatted(name, hash(bytes), extension));
    return new Asset(
        path, new SiteObject(Bytes.of(bytes), contentType, Caching.FOR_EVER, Map.of()));
  }

  private static byte[] read(String resource) {
    try (var stream = Asset.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the press: " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// 40 bits of SHA-256: it need not withstand anybody, only tell one release's file from
  /// another's.
  private static String hash(byte[] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
