package org.gaceta.local.template;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads the headers that CloudFront adds to every answer, from the properties of an
/// `AWS::CloudFront::ResponseHeadersPolicy`.
final class ResponseHeaders {
  private ResponseHeaders() {}

  static Map<String, String> read(Tree properties) {
    var headers = new LinkedHashMap<String, String>();
    var config = properties.at("ResponseHeadersPolicyConfig");
    config
        .at("SecurityHeadersConfig")
        .members()
        .forEach((kind, it) -> headers.put(name(kind), value(kind, it)));
    for (var item : config.at("CustomHeadersConfig", "Items").items()) {
      headers.put(required(item, "Header"), required(item, "Value"));
    }
    return headers;
  }

  private static String name(String kind) {
    return switch (kind) {
      case "ContentSecurityPolicy" -> "Content-Security-Policy";
      case "ContentTypeOptions" -> "X-Content-Type-Options";
      case "FrameOptions" -> "X-Frame-Options";
      case "ReferrerPolicy" -> "Referrer-Policy";
      case "StrictTransportSecurity" -> "Strict-Transport-Security";
      default -> throw new IllegalArgumentException("this stack adds no such header: " + kind);
    };
  }

  private static String value(String kind, Tree said) {
    return switch (kind) {
      case "ContentTypeOptions" -> "nosniff";
      case "FrameOptions" -> required(said, "FrameOption");
      case "StrictTransportSecurity" ->
          "max-age="
              + required(said, "AccessControlMaxAgeSec")
              + when(said, "IncludeSubdomains", "; includeSubDomains")
              + when(said, "Preload", "; preload");
      default -> required(said, kind);
    };
  }

  private static String when(Tree said, String name, String words) {
    return said.at(name).text().filter("true"::equals).isPresent() ? words : "";
  }

  private static String required(Tree said, String name) {
    return said.at(name)
        .text()
        .orElseThrow(() -> new IllegalArgumentException("a header lacks its " + name));
  }
}
