package org.gaceta.domain;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// A colour of sRGB, as in `#8f1d1d`.
public record Colour(String hex) {
  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

  public Colour {
    hex = hex.strip().toLowerCase(Locale.ROOT);
    if (!HEX.matcher(hex).matches()) {
      throw new InvalidValue("must be a colour such as #8f1d1d");
    }
  }

  /// How well one can be read on the other, from 1 (not at all) to 21 (black on white). Source:
  /// WCAG 2.2, "contrast ratio".
  public double contrast(Colour other) {
    var some = luminance();
    var others = other.luminance();
    return (Math.max(some, others) + 0.05) / (Math.min(some, others) + 0.05);
  }

  @Override
  public String toString() {
    return hex;
  }

  /// Source: WCAG 2.2, "relative luminance".
  private double luminance() {
    return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
  }

  private double linear(int place) {
    var share = HexFormat.fromHexDigits(hex, place, place + 2) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
