package org.gaceta.pages;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.Picture.Variant;

/// A picture's variants as a browser chooses of them (`srcset`), itself among them where its width
/// is known and no variant's.
public final class SourceSet {
  private SourceSet() {}

  /// None of a picture that there is in one width alone.
  public static Optional<String> of(Picture picture) {
    var own =
        picture.size().stream()
            .map(it -> new Variant(picture.url(), it.width()))
            .filter(it -> picture.variants().stream().noneMatch(v -> v.width() == it.width()));
    return Optional.of(
            Stream.concat(picture.variants().stream(), own)
                .map(SourceSet::candidate)
                .collect(Collectors.joining(", ")))
        .filter(_ -> !picture.variants().isEmpty());
  }

  /// A comma at the end would end the candidate.
  private static String candidate(Variant variant) {
    return variant.url().text().replaceFirst(",+$", "%2C") + " " + variant.width() + "w";
  }
}
