package org.gaceta.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://m.youtube.com/watch?list=a&v=dQw4w9WgXcQ&t=3s",
        "http://youtube.com/shorts/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ?feature=share",
        "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0",
        "https://youtu.be/dQw4w9WgXcQ?si=x"
      })
  void knowsYouTubesAddresses(String address) {
    assertEquals(new Film.YouTube("dQw4w9WgXcQ"), Film.of(new WebAddress(address)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://vimeo.com/76979871,",
    "https://vimeo.com/76979871/0a1b2c3d4e,0a1b2c3d4e",
    "https://vimeo.com/channels/staffpicks/76979871,",
    "https://vimeo.com/groups/shorts/videos/76979871?x=1,",
    "https://player.vimeo.com/video/76979871?h=0a1b2c3d4e&dnt=1,0a1b2c3d4e"
  })
  void knowsVimeosAddresses(String address, String key) {
    assertEquals(
        new Film.Vimeo("76979871", Optional.ofNullable(key)), Film.of(new WebAddress(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.webm",
        "http://example.org/a.mp4",
        "https://example.org/?v=dQw4w9WgXcQ",
        "https://youtube.com.example.org/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/@canal",
        "https://vimeo.com/about",
        "https://example.org/https://youtu.be/dQw4w9WgXcQ"
      })
  void refusesEveryOther(String address) {
    assertThrows(InvalidValue.class, () -> Film.of(new WebAddress(address)));
  }

  @Test
  void anMp4NeedsAPoster() {
    var file = new WebAddress("https://example.org/a.mp4?x=1");
    assertEquals(new Film.File(), Film.of(file));
    assertThrows(InvalidValue.class, () -> new Video(file, Optional.empty(), Optional.empty()));
  }
}
