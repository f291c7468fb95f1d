package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Kind;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.Picture.Variant;
import org.gaceta.domain.article.Story;
import org.gaceta.domain.article.Translation;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.junit.jupiter.api.Test;

class StoryAttributesTest {
  private final Translation english =
      new Translation(Locale.of("en", "GB"), new WebAddress("https://example.org/a?b=1&c"));
  private final Variant narrow = new Variant(new WebAddress("/media/a-400.jpg"), 400);

  @Test
  void keepTranslationsAndThePicturesVariants() {
    var story = story(List.of(english), List.of(narrow));
    assertEquals(story, StoryAttributes.read(item(story).read()));
  }

  @Test
  void takeNoPlaceWhereThereAreNone() {
    var story = story(List.of(), List.of());
    assertEquals(story, StoryAttributes.read(item(story).read()));
    assertTrue(item(story).get("translations").isEmpty());
    assertTrue(item(story).read().nested("image").nesteds("variants").isEmpty());
  }

  private static Item item(Story story) {
    var item = Item.at(new Key("ARTICLE#a", "ARTICLE"));
    StoryAttributes.write(story, item);
    return item.build();
  }

  private static Story story(List<Translation> translations, List<Variant> variants) {
    return new Story(
        "Faro",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Origin.STAFF,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Locale.of("es"),
        translations,
        Optional.of(
            new Picture(
                new WebAddress("/media/a.jpg"),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Picture.Size(1600, 900)),
                variants)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Kind.ARTICLE,
        List.of(),
        false,
        true);
  }
}
