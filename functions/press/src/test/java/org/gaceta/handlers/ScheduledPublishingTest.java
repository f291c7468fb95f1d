package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of an article with time, from the script's request to the printed pages.
class ScheduledPublishingTest {
  private static final String HOUR = "2026-06-01T18:00:00Z";
  private static final String PAGE = "articles/faro";
  private static final String FARO =
      """
      {"title": "El faro", "slug": "faro", "section": "Mar", "tags": ["luz"], "authors": ["Clara"], "body": "Texto.",
       "date": "%s"}
      """;

  private final Newsroom newsroom = new Newsroom();

  @BeforeEach
  void aPaper() {
    newsroom.minute();
    newsroom.put("otro", "{\"title\":\"Otro\",\"authors\":[\"Clara\"],\"date\":\"2026-05-31\"}");
    newsroom.flow();
  }

  @Nested
  class BeforeItsHour {
    @Test
    void anArticleIsAcceptedAndTellsWhen() {
      var answer = schedule(HOUR);
      assertEquals(201, answer.getStatusCode(), answer.getBody());
      assertEquals("scheduled", text(answer, "state"));
      assertEquals(HOUR, text(answer, "publishedAt"));
      assertEquals("\"1\"", answer.getHeaders().get("ETag"));
      assertEquals(Newsroom.json(answer), Newsroom.json(newsroom.get("faro")));
    }

    @Test
    void itIsOnNoPageAndInNoAnswerToReaders() {
      var before = newsroom.pages();
      var _ = schedule(HOUR);
      newsroom.flow();
      newsroom.minute();
      newsroom.flow();
      assertEquals(before, newsroom.pages());
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
      assertFalse(newsroom.list(Map.of()).getBody().contains("faro"));
      assertEquals(404, newsroom.comments("GET", "faro", Map.of()).getStatusCode());
      var comment = Newsroom.request("submit-comment.json");
      assertEquals(404, newsroom.comment(comment).getStatusCode());
    }

    @Test
    void itsAddressIsItsOwn() {
      var _ = schedule(HOUR);
      var other = newsroom.put("dos", "{\"title\":\"Dos\",\"slug\":\"faro\"}");
      assertEquals(409, other.getStatusCode(), other.getBody());
    }

    @Test
    void whatIsAnsweredCanBePutBack() {
      var _ =
          newsroom.put("faro", FARO.formatted(HOUR).replace("}", ",\"expires\":\"2027-01-01\"}"));
      var records = newsroom.table.recordsAfter(0).size();
      assertEquals(200, newsroom.put("faro", newsroom.get("faro").getBody()).getStatusCode());
      var markdown =
          newsroom.call("GET", "faro", Map.of(), "", Map.of("accept", "text/markdown")).getBody();
      assertTrue(markdown.contains("\nexpires: '2026-12-31T23:00:00Z'\n"), markdown);
      assertEquals(200, newsroom.put("faro", "text/markdown", markdown).getStatusCode());
      assertEquals(records, newsroom.table.recordsAfter(0).size());
    }

    @Test
    void aDryRunWritesNothingAndShowsThePage() {
      var headers = Map.of("content-type", "application/json");
      var query = Map.of("dryRun", "true");
      var answer = newsroom.call("PUT", "faro", query, FARO.formatted(HOUR), headers);
      assertEquals("scheduled", text(answer, "state"));
      var html = Map.of("content-type", "application/json", "accept", "text/html");
      var preview = newsroom.call("PUT", "faro", query, FARO.formatted(HOUR), html).getBody();
      assertTrue(preview.contains("El faro") && preview.contains("1 de junio de 2026"), preview);
      assertEquals(404, newsroom.get("faro").getStatusCode());
    }

    @Test
    void anEditWithoutADateLeavesItsHour() {
      var _ = schedule(HOUR);
      var answer = newsroom.put("faro", "{\"title\":\"El faro nuevo\"}");
      assertEquals(200, answer.getStatusCode());
      assertEquals("scheduled", text(answer, "state"));
      at(HOUR);
      assertTrue(newsroom.html(PAGE).contains("El faro nuevo"));
    }

    @Test
    void itIsRescheduledEarlierAndLater() {
      var _ = schedule(HOUR);
      var _ = schedule("2026-06-01T20:00:00Z");
      at(HOUR);
      assertEquals(Optional.empty(), page());
      var _ = schedule("2026-06-01T19:00:00Z");
      at("2026-06-01T19:00:00Z");
      assertTrue(newsroom.html(PAGE).contains("El faro"));
      assertEquals("2026-06-01T19:00:00Z", text(newsroom.get("faro"), "publishedAt"));
    }

    @Test
    void itIsUnpublishedAndPrintsNothing() {
      var _ = schedule(HOUR);
      var draft = FARO.formatted(HOUR).replace("}", ",\"draft\":true}");
      assertEquals("draft", text(newsroom.put("faro", draft), "state"));
      at(HOUR);
      assertEquals(Optional.empty(), page());
      assertEquals("draft", text(newsroom.get("faro"), "state"));
    }

    @Test
    void itIsDeletedAndPrintsNothing() {
      var _ = schedule(HOUR);
      assertEquals(204, newsroom.delete("faro").getStatusCode());
      at(HOUR);
      assertEquals(Optional.empty(), page());
      assertEquals(410, newsroom.get("faro").getStatusCode());
    }

    @Test
    void oneThatWasPublishedLeavesThePagesUntilThen() {
      assertEquals(201, schedule("2026-05-30T10:00:00Z").getStatusCode());
      newsroom.flow();
      assertEquals("scheduled", text(schedule(HOUR), "state"));
      newsroom.flow();
      assertEquals("410", page().orElseThrow().metadata().get("status"));
      assertFalse(newsroom.html("index.html").contains("El faro"));
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
      at(HOUR);
      assertTrue(newsroom.html(PAGE).contains("El faro"));
      assertTrue(newsroom.html("archive/2026-06-01").contains("El faro"));
      assertFalse(newsroom.html("archive/2026-05-30").contains("El faro"));
    }
  }

  @Nested
  class AtItsHour {
    @Test
    void theClockPrintsItEverywhere() {
      var _ = schedule(HOUR);
      newsroom.flow();
      at("2026-06-01T17:59:59.999Z");
      assertEquals(Optional.empty(), page());
      at(HOUR);
      for (var key :
          new String[] {
            PAGE,
            "index.html",
            "sections/mar",
            "tags/luz",
            "authors/clara",
            "archive/2026-06-01",
            "feed.atom",
            "feeds/mar.json",
            "sitemaps/2026-06-01.xml",
            "news-sitemap.xml"
          }) {
        assertTrue(newsroom.html(key).contains("faro"), key);
      }
      assertEquals("published", text(newsroom.get("faro"), "state"));
      new Recount(newsroom.table).assertSettled();
    }

    @Test
    void aPutThatComesBeforeTheClockPublishesItItself() {
      var _ = schedule(HOUR);
      newsroom.now = Instant.parse(HOUR);
      assertEquals("published", text(schedule(HOUR), "state"));
      newsroom.minute();
      newsroom.flow();
      assertEquals(2, Newsroom.json(newsroom.get("faro")).get("version").intValue());
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @Test
    void theZoneOfTheClockTellsItsDay() {
      var _ = schedule("2026-06-01T22:30:00Z");
      newsroom.now = Instant.parse("2026-06-01T22:30:00Z");
      newsroom.minute(clock(newsroom, newsroom.table, Map.of("SITE_TIME_ZONE", "America/Bogota")));
      newsroom.flow();
      assertTrue(newsroom.html("archive/2026-06-01").contains("El faro"));
      assertEquals(Optional.empty(), newsroom.page("archive/2026-06-02"));
    }

    @Test
    void oneThatCannotBePublishedIsHeardOfAndHoldsNoOtherUp() {
      var corrupt = Item.at(new Key("ARTICLE#roto", "ARTICLE")).text("change", "x");
      newsroom.table.write(
          Write.put(
              corrupt.text("desk", "due").text("deskAt", "2026-06-01T00:00:00.000Z").build()));
      var _ = schedule(HOUR);
      newsroom.now = Instant.parse(HOUR);
      assertThrows(IllegalStateException.class, newsroom::minute);
      assertEquals("published", text(newsroom.get("faro"), "state"));
    }

    @Test
    void aClockThatDiesAfterAnyOfItsCallsLeavesNothingHalf() {
      var died = true;
      for (var calls = 0; died; calls++) {
        var room = new Newsroom();
        room.put("faro", FARO.formatted(HOUR));
        room.put("dos", FARO.formatted(HOUR).replace("\"faro\"", "\"dos\""));
        room.put("tres", "{\"title\":\"Tres\",\"expires\":\"%s\"}".formatted(HOUR));
        room.flow();
        room.now = Instant.parse(HOUR);
        died = isCutOff(room, new Mortal(room.table, calls));
        room.flow();
        assertEquals(FreshEdition.of(room), room.pages(), "died after %d calls".formatted(calls));
        room.minute();
        room.flow();
        for (var id : new String[] {"faro", "dos", "tres"}) {
          assertEquals(2, Newsroom.json(room.get(id)).get("version").intValue(), id + calls);
        }
        assertEquals(FreshEdition.of(room), room.pages(), "died after %d calls".formatted(calls));
      }
    }

    private static boolean isCutOff(Newsroom room, Mortal mortal) {
      try {
        room.minute(clock(room, mortal, Map.of()));
        return false;
      } catch (IllegalStateException e) {
        return true;
      }
    }
  }

  @Nested
  class AtItsEnd {
    private static final String BRIEF =
        "{\"title\":\"El"
            + " faro\",\"slug\":\"faro\",\"section\":\"Mar\",\"date\":\"%s\",\"expires\":\"%s\"}";

    @Test
    void anArticleLeavesThePages() {
      newsroom.put("faro", BRIEF.formatted("2026-06-01T11:00:00Z", HOUR));
      newsroom.flow();
      assertTrue(newsroom.html("sections/mar").contains("El faro"));
      at(HOUR);
      assertEquals("410", page().orElseThrow().metadata().get("status"));
      for (var key :
          new String[] {"index.html", "sections/mar", "archive/2026-06-01", "feed.atom"}) {
        assertFalse(newsroom.html(key).contains("El faro"), key);
      }
      var answer = newsroom.get("faro");
      assertEquals("draft", text(answer, "state"));
      assertEquals(HOUR, text(answer, "expires"));
    }

    @Test
    void oneWithBothIsPublishedAndTakenDownInTurn() {
      newsroom.put("faro", BRIEF.formatted(HOUR, "2026-06-01T19:00:00Z"));
      at(HOUR);
      assertTrue(newsroom.html(PAGE).contains("El faro"));
      at("2026-06-01T19:00:00Z");
      assertEquals("410", page().orElseThrow().metadata().get("status"));
    }

    @Test
    void oneThatMissedBothIsNeverPrinted() {
      newsroom.put("faro", BRIEF.formatted(HOUR, "2026-06-01T19:00:00Z"));
      at("2026-06-01T19:00:00Z");
      assertEquals(Optional.empty(), page());
      assertEquals("draft", text(newsroom.get("faro"), "state"));
    }

    @Test
    void oneThatIsOverAlreadyIsADraftAndSentAgainNothingIsWritten() {
      var over = BRIEF.formatted("2026-05-01", "2026-05-31");
      var answer = newsroom.put("faro", over);
      assertEquals(201, answer.getStatusCode(), answer.getBody());
      assertEquals("draft", text(answer, "state"));
      assertTrue(Newsroom.json(answer).at("/warnings/0").asText().contains("expired"));
      var records = newsroom.table.recordsAfter(0).size();
      assertEquals(200, newsroom.put("faro", over).getStatusCode());
      assertEquals(200, newsroom.put("faro", newsroom.get("faro").getBody()).getStatusCode());
      assertEquals(records, newsroom.table.recordsAfter(0).size());
    }

    @Test
    void aPutWithALaterEndBringsItBack() {
      newsroom.put("faro", BRIEF.formatted("2026-06-01T11:00:00Z", HOUR));
      at(HOUR);
      newsroom.put("faro", BRIEF.formatted("2026-06-01T11:00:00Z", "2026-06-02T11:00:00Z"));
      newsroom.flow();
      assertTrue(newsroom.html(PAGE).contains("El faro"));
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-01T11:00:00Z", "2026-06-01T10:59:59Z"})
    void anEndBeforeTheDateThatItHasIsRefused(String end) {
      newsroom.put("faro", FARO.formatted("2026-06-01T11:00:00Z"));
      var answer =
          newsroom.put("faro", "{\"title\":\"El faro\",\"expires\":\"%s\"}".formatted(end));
      assertEquals(422, answer.getStatusCode(), answer.getBody());
      assertEquals("/expires", Newsroom.json(answer).at("/errors/0/pointer").asText());
    }
  }

  private APIGatewayV2HTTPResponse schedule(String date) {
    return newsroom.put("faro", FARO.formatted(date));
  }

  /// A minute of that hour, and all that follows from it: the pages are what the table explains.
  private void at(String instant) {
    newsroom.now = Instant.parse(instant);
    newsroom.minute();
    newsroom.flow();
    assertEquals(FreshEdition.of(newsroom), newsroom.pages());
  }

  private static Wiring clock(Newsroom room, Table table, Map<String, String> settings) {
    return Rewired.of(room.wiring(), new Newsroom(settings).wiring().settings(), table);
  }

  private Optional<SiteObject> page() {
    return newsroom.page(PAGE);
  }

  private static String text(APIGatewayV2HTTPResponse answer, String field) {
    return Newsroom.json(answer).path(field).asText();
  }
}
