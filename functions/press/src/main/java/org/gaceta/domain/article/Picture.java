package org.gaceta.domain.article;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.WebAddress;

/// A photo with the words that stand under it.
///
/// @param alt what it shows, for who does not see it; empty where it was not said
/// @param size its width and height, where both are known
/// @param variants the same photo in other widths, the narrowest first, for a browser to choose of
public record Picture(
    WebAddress url,
    String alt,
    Optional<String> caption,
    Optional<String> credit,
    Optional<Size> size,
    List<Variant> variants) {
  public Picture {
    variants = List.copyOf(variants);
  }

  /// One that there is in no other width.
  public Picture(
      WebAddress url,
      String alt,
      Optional<String> caption,
      Optional<String> credit,
      Optional<Size> size) {
    this(url, alt, caption, credit, size, List.of());
  }

  /// In pixels.
  public record Size(int width, int height) {}

  /// The photo so many pixels wide.
  public record Variant(WebAddress url, int width) {}
}
