package org.gaceta.domain.article;

import java.util.Optional;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.WebAddress;

/// A video that an article shows.
///
/// @param poster the picture that stands for it until it plays
public record Video(WebAddress url, Optional<WebAddress> poster, Optional<String> title) {
  public Video {
    if (Film.of(url) instanceof Film.File && poster.isEmpty()) {
      throw new InvalidValue("must have a poster, since it is an MP4: give url and poster");
    }
  }

  public Film film() {
    return Film.of(url);
  }
}
