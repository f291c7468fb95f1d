package org.gaceta.http;

import java.util.Optional;
import org.gaceta.domain.Limits;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Film;
import org.gaceta.domain.article.Video;

/// Reads a video: an object, or its address alone.
final class VideoReader {
  private VideoReader() {}

  static Optional<Video> read(Fields fields) {
    var nested = fields.nested("video");
    return nested.isPresent()
        ? video(nested.get())
        : fields.text(
            it -> new Video(new WebAddress(it), Optional.empty(), Optional.empty()), "video");
  }

  private static Optional<Video> video(Fields fields) {
    var url = fields.text(VideoReader::playable, "url");
    var poster = fields.text(WebAddress::new, "poster");
    var title = fields.text(Types.line(Limits.TITLE), "title");
    if (url.isEmpty()) {
      fields.missing("url");
    }
    var isFile = url.filter(it -> Film.of(it) instanceof Film.File).isPresent();
    if (isFile && poster.isEmpty()) {
      fields.missing("poster");
    }
    fields.finish();
    return url.filter(_ -> !isFile || poster.isPresent()).map(it -> new Video(it, poster, title));
  }

  private static WebAddress playable(String typed) {
    var address = new WebAddress(typed);
    var _ = Film.of(address);
    return address;
  }
}
