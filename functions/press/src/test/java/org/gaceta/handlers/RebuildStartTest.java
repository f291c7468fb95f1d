package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebuildStartTest {
  private static final Map<String, Object> DEPLOYED = Map.of("deployed", true);

  private final Newspaper paper = new Newspaper();
  private final Newsroom newsroom = paper.newsroom;
  private final Works works = new Works(newsroom);

  @Nested
  class OnceDeployed {
    @Test
    void startsOnce() {
      assertTrue((int) works.rebuild(DEPLOYED).getOrDefault("parts", 0) > 0);
      assertEquals(Map.of("parts", 0), works.rebuild(DEPLOYED));
    }

    @Test
    void startsAgainUnderOtherSettings() {
      works.rebuild(DEPLOYED);
      var renamed = newsroom.under(Map.of("SITE_TITLE", "El Faro"));
      new Works(renamed).rebuild(DEPLOYED);
      assertTrue(renamed.html("index.html").contains("El Faro"));
      assertEquals(Map.of("parts", 0), new Works(renamed).rebuild(DEPLOYED));
    }

    @Test
    void goesOnWhereTheLastWasCutOff() {
      var first = works.call(DEPLOYED);
      works.deliverParts();
      var waiting = newsroom.rebuildQueue.receive(1_000);
      waiting.forEach(it -> newsroom.rebuildQueue.delete(it.id()));
      var again = works.rebuild(DEPLOYED);
      assertEquals(first.get("rebuild"), again.get("rebuild"));
      assertEquals(waiting.size(), again.get("parts"));
      assertEquals(Map.of("parts", 0), works.rebuild(DEPLOYED));
    }

    @Test
    void isNotHeldBackByARebuildOfLess() {
      works.rebuild(Map.of("prefix", "tags/"));
      assertTrue((int) works.rebuild(DEPLOYED).getOrDefault("parts", 0) > 0);
    }
  }

  @Nested
  class AnEvent {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        value = {
          "{\"prefijo\": \"tags/\"}|prefijo is no member",
          "{\"prefix\": 3}|prefix must be",
          "{\"prefix\": \"\"}|prefix must be",
          "{\"bucket\": null}|bucket must be",
          "{\"day\": \"ayer\"}|day must be",
          "{\"deployed\": false}|deployed must be",
          "{\"deployed\": true, \"prefix\": \"tags/\"}|deployed must be",
          "{\"progress\": 1}|progress must be"
        })
    void thatIsWrongStartsNothing(String json, String refusal) throws JsonProcessingException {
      Map<String, Object> event = new ObjectMapper().readValue(json, new TypeReference<>() {});
      var refused = assertThrows(IllegalArgumentException.class, () -> works.call(event));
      assertTrue(String.valueOf(refused.getMessage()).startsWith(refusal), refused.getMessage());
      assertEquals(List.of(), newsroom.rebuildQueue.bodies());
      assertEquals(List.of(), newsroom.table.recordsAfter(0));
    }

    @Test
    void isTheProjectsOwn() {
      works.rebuild(Newsroom.file("rebuild-site.json"));
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @Test
    void mayAskBeforeThereWasAny() {
      assertEquals(Map.of("done", 0, "toDo", 0), works.call(Map.of("progress", true)));
    }

    @Test
    void ofAQueueThatIsNoneOfOursComesAgain() {
      newsroom.rebuildQueue.send(List.of("nada", "{\"part\": \"walk-00\"}"));
      works.deliverParts();
      works.deliverParts();
      assertEquals(2, newsroom.rebuildQueue.bodies().size());
    }

    @Test
    void ofARebuildThatIsForgottenIsDoneWith() {
      newsroom.rebuildQueue.send(List.of(new PartMessage("01ARZ", "walk-00").write()));
      works.deliverParts();
      assertEquals(List.of(), newsroom.rebuildQueue.bodies());
    }
  }

  @Test
  void beginsAnewWhereOneWasWorkedThatIsNotNotedAsSent() {
    var first = works.rebuild(Map.of());
    newsroom.table.write(
        new Write.Update(
            new Key("SETTING#rebuild", "SETTING"), Map.of(), Set.of("sent"), Condition.NONE));
    var second = works.rebuild(Map.of());
    assertNotEquals(first.get("rebuild"), second.get("rebuild"));
    assertEquals(first.get("parts"), second.get("parts"));
  }

  @Test
  void onlyARebuildLeavesEqualContentAlone() {
    paper.fill();
    var key = new Key("ARTICLE#n7", "ARTICLE");
    var page = "articles/articulo-7";
    var tag = newsroom.bucket.head(page);
    newsroom.renderQueue.send(
        List.of(new KeyMessage(List.of(key), Optional.of(Rebuild.ALL)).write()));
    works.finish();
    assertEquals(tag, newsroom.bucket.head(page));
    newsroom.renderQueue.send(List.of(KeyMessage.of(List.of(key))));
    works.finish();
    assertNotEquals(tag, newsroom.bucket.head(page));
  }

  @Test
  void filesEntriesByAChangedTimeZone() {
    paper.fill();
    var tokyo = newsroom.under(Map.of("SITE_TIME_ZONE", "Asia/Tokyo"));
    new Works(tokyo).rebuild(DEPLOYED);
    assertEquals(FreshEdition.of(tokyo), tokyo.pages());
    var days =
        tokyo.table.recordsAfter(0).stream()
            .map(Recorded::key)
            .distinct()
            .filter(it -> it.pk().startsWith("LISTING#day#"))
            .filter(it -> tokyo.table.get(it, true).isPresent())
            .toList();
    assertEquals(10, days.size());
    for (var entry : days) {
      var date = Instant.parse(entry.sk().substring(0, entry.sk().indexOf('#')));
      assertEquals("LISTING#day#" + LocalDate.ofInstant(date, ZoneId.of("Asia/Tokyo")), entry.pk());
    }
    assertTrue(tokyo.html("archive/2026-06-01").contains("Artículo 0"));
    assertFalse(tokyo.html("archive/2026-05-31").contains("Artículo 0"));
  }
}
