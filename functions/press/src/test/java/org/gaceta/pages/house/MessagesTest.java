package org.gaceta.pages.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void areCompleteInEveryLanguageAndHoldNothingElse() {
    var keys =
        Arrays.stream(Message.values())
            .map(Message::key)
            .collect(Collectors.toCollection(TreeSet::new));
    for (var language : Messages.LANGUAGES) {
      var texts = Messages.load("/messages_" + language + ".properties");
      assertEquals(keys, new TreeSet<>(texts.stringPropertyNames()), language);
    }
  }

  @Test
  void areNeverEmptyAndTakeTheirArguments() {
    for (var language : Messages.LANGUAGES) {
      var words = Messages.in(Locale.of(language));
      for (var message : Message.values()) {
        var text = words.text(message, 2);
        assertFalse(text.isBlank(), message.name());
        assertFalse(text.contains("{"), message.name());
      }
    }
  }

  @Test
  void serveEveryRegionOfTheirLanguage() {
    assertEquals(
        "Por Ana", Messages.in(Locale.forLanguageTag("es-MX")).text(Message.BYLINE, "Ana"));
  }

  @Test
  void countProfiles() {
    var words = Messages.in(Locale.of("es"));
    assertEquals("Perfil", words.text(Message.AUTHOR_PROFILE, 1));
    assertEquals("Perfiles", words.text(Message.AUTHOR_PROFILE, 2));
  }

  @Test
  void refuseAnotherLanguageAndSayWhichThereAre() {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> Messages.in(Locale.of("fr", "CA")));
    assertEquals("pages have no words in fr-CA, but in these: en, es", refusal.getMessage());
  }
}
