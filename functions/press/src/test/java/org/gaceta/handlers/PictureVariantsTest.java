package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaceta.domain.article.Picture.Variant;
import org.gaceta.domain.site.Listing;
import org.junit.jupiter.api.Test;

/// What becomes of a picture's variants on the way to readers.
class PictureVariantsTest {
  private static final int WRITE_UNIT = 1_024;
  private final Newsroom newsroom = new Newsroom();

  @Test
  void areAllOnTheArticlesPage() {
    publish("https://images.example.org/2026/06/lighthouse-%d.jpg");
    newsroom.drain();
    var html = newsroom.html("articles/faro");
    assertTrue(html.contains("lighthouse-200.jpg 200w, "), html);
    assertTrue(html.contains("lighthouse-2000.jpg 2000w, "), html);
    assertTrue(html.contains("lighthouse.jpg 2400w\""), html);
  }

  @Test
  void areInEntriesTheTwoThatTeasersAskForWithinOneWriteUnit() {
    publish("https://images.example.org/2026/06/lighthouse-%d.jpg");
    assertEquals(List.of(400, 800), widthsInEntries());
    newsroom.table.recordsAfter(0).stream()
        .flatMap(it -> it.after().stream())
        .filter(it -> it.key().pk().startsWith("LISTING#") && it.get("image").isPresent())
        .forEach(it -> assertTrue(it.size() <= WRITE_UNIT, it.key() + " has " + it.size()));
  }

  @Test
  void areNotInEntriesWhereTheirAddressesAreLong() {
    publish("https://images.example.org/" + "a".repeat(160) + "-%d.jpg");
    assertEquals(List.of(), widthsInEntries());
  }

  private List<Integer> widthsInEntries() {
    return newsroom.wiring().archive().newest(new Listing.Latest(), 1).getFirst().image().stream()
        .flatMap(it -> it.variants().stream())
        .map(Variant::width)
        .toList();
  }

  private void publish(String address) {
    var variants =
        IntStream.rangeClosed(1, 10)
            .map(it -> it * 200)
            .mapToObj(it -> "{\"url\":\"%s\",\"width\":%d}".formatted(address.formatted(it), it))
            .collect(Collectors.joining(","));
    var answer =
        newsroom.put(
            "faro",
            """
            {"title": "Faro", "section": "Cultura", "authors": ["Clara Ibáñez"],
             "description": "%s",
             "image": {"url": "https://images.example.org/2026/06/lighthouse.jpg", "variants": [%s],
               "alt": "Un faro blanco al anochecer.", "credit": "Inés Vidal", "width": 2400, "height": 1600}}
            """
                .formatted("La torre de 1903 abre. ".repeat(9), variants));
    assertEquals(201, answer.getStatusCode(), answer.getBody());
  }
}
