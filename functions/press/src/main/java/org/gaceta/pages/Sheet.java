package org.gaceta.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.domain.SitePath;
import org.gaceta.pages.house.Caching;

/// What has been printed, as an object of the bucket. The stamp stands last: after the root
/// element, where both HTML and XML allow a comment, and in JSON as a member.
public final class Sheet {
  private static final String HTML = "text/html; charset=utf-8";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STAMP = "stamp ";

  /// The characters of a ULID.
  private static final int ULID = 26;

  private static final String TEXT = "text/plain; charset=utf-8";

  private Sheet() {}

  public static SiteObject html(String html, String stamp) {
    return object(stamped(html, stamp), HTML, Map.of());
  }

  /// A page whose status is 301, with the way to the new address.
  public static SiteObject moved(String html, SitePath to, String stamp) {
    return object(stamped(html, stamp), HTML, Map.of("status", "301", "location", to.href()));
  }

  /// A page whose status is 410.
  public static SiteObject gone(String html, String stamp) {
    return object(stamped(html, stamp), HTML, Map.of("status", "410"));
  }

  /// XML in UTF-8.
  ///
  /// @param type its media type
  public static SiteObject xml(String xml, String type, String stamp) {
    return object(stamped(xml, stamp), type + "; charset=utf-8", Map.of());
  }

  public static SiteObject sitemap(String xml, String stamp) {
    return xml(xml, "application/xml", stamp);
  }

  /// JSON, of whose media types none knows a charset.
  public static SiteObject json(ObjectNode json, String type, String stamp) {
    try {
      var stamped = json.deepCopy().put("_stamp", STAMP + stamp);
      return object(JSON.writeValueAsString(stamped), type, Map.of());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always written", e);
    }
  }

  /// A page that no record explains, and that needs no stamp.
  public static SiteObject fixedHtml(String html) {
    return object(html, HTML, Map.of());
  }

  public static SiteObject fixedText(String text) {
    return object(text, TEXT, Map.of());
  }

  /// Whether two objects are the same but for their stamps.
  public static boolean isSame(SiteObject one, SiteObject other) {
    return unstamped(one).equals(unstamped(other));
  }

  private static SiteObject unstamped(SiteObject object) {
    var text = object.body().text();
    var stamp = text.lastIndexOf(STAMP);
    var end = stamp + STAMP.length() + ULID;
    return stamp < 0 || end > text.length()
        ? object
        : new SiteObject(
            Bytes.utf8(text.substring(0, stamp) + text.substring(end)),
            object.contentType(),
            object.cacheControl(),
            object.metadata());
  }

  private static String stamped(String text, String stamp) {
    return text.stripTrailing() + "\n<!-- " + STAMP + stamp + " -->";
  }

  private static SiteObject object(String text, String type, Map<String, String> metadata) {
    return new SiteObject(Bytes.utf8(text), type, Caching.BRIEFLY, metadata);
  }
}
