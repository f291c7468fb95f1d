package org.gaceta.pages.house;

import java.util.List;
import java.util.regex.Matcher;
import org.gaceta.domain.Colour;
import org.gaceta.domain.site.Brand;

/// The stylesheet, one file of several sources in the order of the cascade, whose colours are
/// custom properties of each [Scheme].
record Stylesheet(String text) {
  static final Stylesheet OF_THE_HOUSE =
      new Stylesheet(
          Asset.read(
              "style/%s.css",
              List.of(
                  "paper", "front", "widgets", "article", "text", "discussion", "lists", "print")));

  private static final String ACCENT = "accent";

  /// The house's, in the colours of a newspaper.
  static Stylesheet of(Brand brand) {
    var sheet = OF_THE_HOUSE;
    for (var scheme : Scheme.values()) {
      var accent = scheme.accent(brand);
      if (accent.isPresent()) {
        sheet = sheet.with(scheme, accent.get());
      }
    }
    return sheet;
  }

  Colour colour(Scheme scheme, String name) {
    return new Colour(find(scheme, name).group("value"));
  }

  private Stylesheet with(Scheme scheme, Colour accent) {
    var found = find(scheme, ACCENT);
    return new Stylesheet(
        text.substring(0, found.start("value"))
            + accent.hex()
            + text.substring(found.end("value")));
  }

  private Matcher find(Scheme scheme, String name) {
    var found = scheme.property(name).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("the stylesheet has no --" + name + " for " + scheme);
    }
    return found;
  }
}
