package org.gaceta.domain.site;

import java.util.Optional;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.Video;

/// An article in the listing of those with a video, which alone holds the video.
public record VideoEntry(Entry entry, Video video) {
  /// A picture of it: its poster, else the article's photo.
  public Optional<WebAddress> still() {
    return video.poster().or(() -> entry.image().map(Picture::url));
  }
}
