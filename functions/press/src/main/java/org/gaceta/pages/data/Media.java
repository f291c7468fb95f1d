package org.gaceta.pages.data;

import java.time.Instant;
import org.gaceta.domain.article.Film;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.Story;
import org.gaceta.domain.article.Video;
import org.gaceta.pages.house.HouseStyle;

/// Pictures and videos.
final class Media {
  private Media() {}

  static Thing image(HouseStyle house, Picture picture) {
    var image =
        Thing.of("ImageObject")
            .text("url", house.absolute(picture.url()))
            .text("caption", picture.caption())
            .text("creditText", picture.credit());
    picture
        .size()
        .ifPresent(it -> {
          var _ = image.number("width", it.width()).number("height", it.height());
        });
    return image;
  }

  /// A video with the article that brings it: the article's photo stands for a poster, and its
  /// publication is when the video came to this site, which is what `uploadDate` means.
  static Thing video(HouseStyle house, Video video, Story story, Instant published) {
    var address = house.absolute(video.url());
    var thing =
        Thing.of("VideoObject")
            .text("name", video.title().orElse(story.title()))
            .text("uploadDate", house.machine(published))
            .text(
                "thumbnailUrl",
                video.poster().or(() -> story.image().map(Picture::url)).map(house::absolute));
    return switch (video.film()) {
      case Film.File _ -> thing.text("contentUrl", address);
      case Film.YouTube _, Film.Vimeo _ ->
          thing.text("url", address).text("embedUrl", video.film().frame());
    };
  }
}
