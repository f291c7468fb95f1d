package org.gaceta.pages.house;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gaceta.domain.Colour;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.site.Brand;

/// The two colour schemes that every page has, each declared by a `:root` of the stylesheet.
public enum Scheme {
  LIGHT("\\A[^{]*:root\\s*\\{"),
  DARK("\\(prefers-color-scheme: dark\\)\\s*\\{\\s*:root\\s*\\{");

  /// What text in the accent must reach. Source: WCAG 2.2, success criterion 1.4.3.
  private static final double CONTRAST = 4.5;

  private final String start;

  Scheme(String start) {
    this.start = start;
  }

  /// The newspaper's accent in this scheme.
  Optional<Colour> accent(Brand brand) {
    return switch (this) {
      case LIGHT -> brand.accent();
      case DARK -> brand.accentDark();
    };
  }

  /// When a browser uses it.
  public String media() {
    return "(prefers-color-scheme: " + name().toLowerCase(Locale.ROOT) + ")";
  }

  /// An accent for this scheme, as it was typed.
  ///
  /// @throws InvalidValue if it is no colour, or can't be read on what the stylesheet lays it on
  public Colour accent(String typed) {
    var colour = new Colour(typed);
    for (var ground : List.of("paper", "tint")) {
      var on = Stylesheet.OF_THE_HOUSE.colour(this, ground);
      var contrast = colour.contrast(on);
      if (contrast < CONTRAST) {
        throw new InvalidValue(
            "must be readable, but %s on the %s %s has a contrast of %.2f and needs %s"
                .formatted(colour, ground, on, Math.floor(contrast * 100) / 100, CONTRAST));
      }
    }
    return colour;
  }

  /// Finds a property of this scheme in the stylesheet; its value is the group `value`.
  Pattern property(String name) {
    return Pattern.compile(start + "[^}]*?--" + name + ":\\s*(?<value>#[0-9a-fA-F]{6});");
  }
}
