package org.gaceta.http;

import java.util.Optional;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Text;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Picture;

/// Reads a photo: an object, or its address alone.
final class PictureReader {
  private PictureReader() {}

  static Optional<Picture> read(Fields fields, String... names) {
    var nested = fields.nested(names);
    return nested.isPresent()
        ? picture(nested.get())
        : fields
            .text(WebAddress::new, names)
            .map(it -> new Picture(it, "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Optional<Picture> picture(Fields fields) {
    var url = fields.text(WebAddress::new, "url", "image", "path", "src");
    if (url.isEmpty()) {
      fields.missing("url");
    }
    var alt = caption(fields, "alt").orElse("");
    var caption = caption(fields, "caption");
    var credit = caption(fields, "credit");
    var size = size(fields);
    var variants = VariantReader.read(fields);
    fields.finish();
    return url.map(it -> new Picture(it, alt, caption, credit, size, variants));
  }

  private static Optional<String> caption(Fields fields, String name) {
    return fields.text(typed -> Text.line(typed, Limits.CAPTION), name);
  }

  private static Optional<Picture.Size> size(Fields fields) {
    var width = fields.count(Limits.PIXELS, "width");
    var height = fields.count(Limits.PIXELS, "height");
    if (width.isPresent() != height.isPresent()) {
      fields.missing(width.isPresent() ? "height" : "width");
    }
    return width.flatMap(w -> height.map(h -> new Picture.Size(w, h)));
  }
}
