package org.gaceta.domain.article;

import java.util.Optional;
import org.gaceta.domain.WebAddress;

/// A photo with the words that stand under it.
///
/// @param alt what it shows, for who does not see it; empty where it was not said
/// @param size its width and height, where both are known
public record Picture(
    WebAddress url,
    String alt,
    Optional<String> caption,
    Optional<String> credit,
    Optional<Size> size) {

  /// In pixels.
  public record Size(int width, int height) {}
}
