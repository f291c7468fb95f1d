package org.gaceta.http;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Limits;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Picture.Variant;

/// Reads in which other widths there is a photo, each of which needs its address and its width.
final class VariantReader {
  private VariantReader() {}

  static List<Variant> read(Fields fields) {
    var given = fields.nesteds("variants");
    fields.atMost(Limits.VARIANTS, given.size(), "variants");
    var widths = new HashSet<Integer>();
    return given.stream()
        .flatMap(it -> variant(it, widths).stream())
        .sorted(Comparator.comparingInt(Variant::width))
        .toList();
  }

  private static Optional<Variant> variant(Fields fields, Set<Integer> widths) {
    var url = fields.text(WebAddress::new, "url");
    var width = fields.count(Limits.PIXELS, "width");
    if (url.isEmpty()) {
      fields.missing("url");
    }
    if (width.isEmpty()) {
      fields.missing("width");
    }
    if (width.isPresent() && !widths.add(width.get())) {
      fields.wrong("is the width of another variant too", "width");
    }
    fields.finish();
    return url.flatMap(where -> width.map(pixels -> new Variant(where, pixels)));
  }
}
