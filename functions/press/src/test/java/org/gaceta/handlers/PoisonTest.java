package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Bytes;
import org.gaceta.pages.Edition;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.queue.MemoryQueue;
import org.gaceta.store.queue.Queue;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Write;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoisonTest {
  private final Newsroom newsroom = new Newsroom();
  private final Talk talk = new Talk(newsroom);
  private Optional<Recorded> mending = Optional.empty();
  private long delivered;

  @BeforeEach
  void publish() {
    newsroom.minute();
    Edition.always().forEach(it -> newsroom.wiring().printing().print(it, List.of()));
    for (var id : List.of("a", "b", "c")) {
      newsroom.put(
          id,
          """
          {"title": "Título %1$s", "authors": ["Autora %1$s"], "section": "Sección %1$s", "body": "x"}
          """
              .formatted(id));
      talk.approved(id);
    }
  }

  /// What of the article `a` somebody may spoil by hand.
  enum Spoiled {
    HEAD("ARTICLE#a", "ARTICLE"),
    BODY("ARTICLE#a", "BODY"),
    COUNTS("ARTICLE#a", "ARTICLE#COUNTS"),
    PUBLIC_COMMENT("ARTICLE#a", "COMMENT#"),
    SUBMITTED_COMMENT("DISCUSSION#a", "COMMENT#"),
    ENTRY("LISTING#section#seccion-a", "2026-"),
    SECTION("LISTING#section#seccion-a", "LISTING"),
    LATEST("LISTING#latest", "2026-"),
    RANK("RANK#commented#2026-06", "0000000001#a"),
    PROFILE("AUTHOR#autora-a", "AUTHOR"),
    AUTHOR_COUNTS("AUTHOR#autora-a", "AUTHOR#COUNTS");

    private final String pk;
    private final String sk;
    private final boolean isPrefix;

    Spoiled(String pk, String sk) {
      this.pk = pk;
      this.sk = sk;
      this.isPrefix = sk.endsWith("-") || sk.endsWith("#");
    }
  }

  @ParameterizedTest
  @EnumSource
  void holdsUpNoOtherAndIsHealedByItsMessage(Spoiled spoiled) {
    deliver();
    var good = item(spoiled);
    newsroom.put(
        "b", "{\"title\":\"Otra b\",\"authors\":[\"Autora b\"],\"section\":\"Sección b\"}");
    spoil(good.key());
    newsroom.put("c", "{\"title\":\"Otra c\",\"authors\":[\"Nueva\"],\"section\":\"Sección c\"}");
    deliver();
    for (var id : List.of("b", "c")) {
      assertTrue(newsroom.html("articles/titulo-" + id).contains("Otra " + id));
      assertTrue(newsroom.html("sections/seccion-" + id).contains("Otra " + id));
    }
    assertTrue(newsroom.html("authors/nueva").contains("Otra c"));
    var apart = new ArrayList<>(newsroom.renderQueue.bodies());
    apart.addAll(newsroom.settleQueue.bodies());
    assertTrue(apart.contains(KeyMessage.of(List.of(good.key()))), apart.toString());

    assertTrue(queues() > 0, "it is still spoiled");
    deliver();

    newsroom.table.write(Write.put(good));
    mending = Optional.of(newsroom.table.recordsAfter(0).getLast());
    assertEquals(0, queues());
    deliver();
    assertEquals(0, queues());
    new Recount(newsroom.table).assertSettled();
    assertEquals(FreshEdition.of(newsroom), newsroom.pages());
  }

  @Nested
  class AnImageThatCannotBeRead {
    @Test
    void isLookedAtByItsKeyAlone() {
      for (var attribute :
          List.<Map<String, Object>>of(
              Map.of("NULL", true), Map.of("SS", List.of("x")), Map.of("N", "1.5"))) {
        var event = withImage(new Key("ARTICLE#a", "ARTICLE#COUNTS"), Map.of("n", attribute));
        assertEquals(List.of(), newsroom.settle(event));
        assertEquals(List.of(), newsroom.render(event));
        assertEquals(1, newsroom.renderQueue.bodies().size());
        assertEquals(0, queues());
        assertTrue(newsroom.html("articles/titulo-a").contains("Título a"));
      }
    }

    private Map<String, Object> withImage(Key key, Map<String, Object> image) {
      return Map.of(
          "Records",
          List.of(
              Map.of(
                  "eventSource",
                  "aws:dynamodb",
                  "dynamodb",
                  Map.of(
                      "SequenceNumber",
                      "1",
                      "Keys",
                      Map.of("pk", Map.of("S", key.pk()), "sk", Map.of("S", key.sk())),
                      "NewImage",
                      image))));
    }

    @Test
    void bringsTheRowOfItsListingUnderTheNameThatItsItemHas() {
      var key = item(Spoiled.ENTRY).key();
      assertEquals(List.of(), newsroom.settle(withImage(key, Map.of("n", Map.of("NULL", true)))));
      assertEquals(0, queues());
      assertEquals("Sección a", item(Spoiled.SECTION).text("name"));
    }
  }

  @Nested
  class AQueuesMessage {
    private final Key head = new Key("ARTICLE#a", "ARTICLE");

    /// No page shows both.
    private final Key other = new Key("AUTHOR#autora-b", "AUTHOR");

    @Test
    void ofSeveralKeysIsDoneOnceTheKeysThatFailAreSentByThemselves() {
      newsroom.settle();
      spoil(head);
      var both = message(KeyMessage.of(List.of(head, other)));
      assertEquals(List.of(), newsroom.settle(both));
      assertEquals(List.of(), newsroom.render(both));
      assertEquals(List.of(KeyMessage.of(List.of(head))), newsroom.settleQueue.bodies());
      assertEquals(List.of(KeyMessage.of(List.of(head))), newsroom.renderQueue.bodies());
      assertTrue(newsroom.html("authors/autora-b").contains("Autora b"));
    }

    @Test
    void ofOneKeyThatFailsIsReported() {
      spoil(head);
      var alone = message(KeyMessage.of(List.of(head)));
      assertEquals(List.of("message-1"), newsroom.settle(alone));
      assertEquals(List.of("message-1"), newsroom.render(alone));
      assertEquals(List.of(), newsroom.settleQueue.bodies());
      assertEquals(List.of(), newsroom.renderQueue.bodies());
    }

    @Test
    void thatNamesNoKeyIsReported() {
      for (var body : List.of("{}", "no JSON", "[1]")) {
        assertEquals(List.of("message-1"), newsroom.render(message(body)));
        assertEquals(List.of("message-1"), newsroom.settle(message(body)));
      }
    }

    private Map<String, Object> message(String body) {
      var queue = new MemoryQueue();
      queue.send(List.of(body));
      return QueueOf.event(queue.receive(1));
    }
  }

  @Test
  void comesAgainWhereItsQueueDoesNotTakeIt() {
    spoil(item(Spoiled.HEAD).key());
    var records = newsroom.table.recordsAfter(0);
    for (var queue :
        List.<Queue>of(
            _ -> false,
            _ -> {
              throw new IllegalArgumentException("no such message");
            })) {
      var wiring = newsroom.wiring();
      var renderer =
          new RenderPages(
              wiring.printing(), wiring::printingInto, wiring.crew(), queue, wiring.telemetry());
      var failed =
          renderer
              .handleRequest(StreamEvent.of(records), Newsroom.context())
              .getBatchItemFailures()
              .stream()
              .map(it -> it.getItemIdentifier())
              .toList();
      assertTrue(failed.contains(StreamEvent.number(records.getLast())), failed.toString());
      assertNotEquals(records.size(), failed.size(), "what shows none of it was printed");
    }
  }

  /// Gives both functions what the stream holds until neither writes anything more, but for what
  /// mended the item.
  private void deliver() {
    for (var records = next(); !records.isEmpty(); records = next()) {
      assertEquals(List.of(), newsroom.settle(records));
      assertEquals(List.of(), newsroom.render(StreamEvent.of(records)));
    }
  }

  private List<Recorded> next() {
    var records = newsroom.table.recordsAfter(delivered);
    delivered += records.size();
    return records.stream().filter(it -> !mending.equals(Optional.of(it))).toList();
  }

  /// Gives both functions what their queues hold.
  ///
  /// @return how many messages they reported
  private int queues() {
    return QueueOf.deliver(newsroom.settleQueue, newsroom::settle)
        + QueueOf.deliver(newsroom.renderQueue, newsroom::render);
  }

  private void spoil(Key key) {
    newsroom.table.write(
        Write.put(
            Item.at(key)
                .text("state", "published")
                .text("n", "many")
                .bytes("source", Bytes.of(new byte[] {1, 2, 3}))
                .build()));
  }

  private Item item(Spoiled spoiled) {
    return newsroom.table.recordsAfter(0).stream()
        .map(Recorded::key)
        .filter(it -> it.pk().equals(spoiled.pk))
        .filter(
            it -> spoiled.isPrefix ? it.sk().startsWith(spoiled.sk) : it.sk().equals(spoiled.sk))
        .flatMap(it -> newsroom.table.get(Set.of(it), true).values().stream())
        .findFirst()
        .orElseThrow();
  }
}
