package org.gaceta.local.readers;

import java.util.List;
import org.gaceta.local.LocalAccount;
import software.amazon.awssdk.core.sync.RequestBody;

/// The uploads that articles show.
final class Pictures {
  private static final List<String> COLOURS = List.of("#274156", "#7a4b3a", "#31573d", "#5b3f6b");

  private Pictures() {}

  static void hang(Paper paper) {
    try (var s3 = paper.stack().s3().client()) {
      for (var i = 0; i < COLOURS.size(); i++) {
        var key = "media/%d.svg".formatted(i);
        s3.putObject(
            it -> it.bucket(LocalAccount.BUCKET).key(key).contentType("image/svg+xml"),
            RequestBody.fromString(drawing(COLOURS.get(i), 300 + i * 250)));
      }
      s3.putObject(
          it -> it.bucket(LocalAccount.BUCKET).key("media/pelicula.mp4").contentType("video/mp4"),
          RequestBody.fromBytes(new byte[64]));
    }
  }

  private static String drawing(String colour, int sun) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000" viewBox="0 0 1600 1000">
    <path d="M0 0H1600V1000H0Z" fill="#e9d9b8"/>
    <circle cx="%d" cy="300" r="110" fill="#f6f0df"/>
    <path d="M0 620Q400 430 800 640T1600 560V1000H0Z" fill="%s" fill-opacity=".6"/>
    <path d="M0 800Q500 660 900 810T1600 760V1000H0Z" fill="%2$s"/>
    </svg>
    """
        .formatted(sun, colour);
  }
}
