package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gaceta.domain.SiteObject;
import org.gaceta.simulation.ForwardingBucket;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.bucket.Bucket.Outcome;
import org.gaceta.store.bucket.Bucket.Precondition;
import org.gaceta.store.table.Recorded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A page is A, then B, then A again, while a renderer that looked at the object in the first A,
/// and at the table in B, has not put its page yet.
class ToAndFroTest {
  private static final String KEY = "articles/faro";

  private final Newsroom newsroom = new Newsroom();
  private Bucket.ETag firstA = new Bucket.ETag("none");

  @BeforeEach
  void theTableSaysBAndTheBucketA() {
    title("A");
    newsroom.flow();
    firstA = tag();
    title("B");
  }

  @Test
  void aSlowRendererFindsTheObjectChangedAlthoughItIsEqualAgain() {
    var late = new AtomicBoolean();
    var slow =
        new ForwardingBucket(newsroom.bucket) {
          @Override
          public Outcome put(String key, SiteObject object, Precondition precondition) {
            if (!key.equals(KEY) || late.getAndSet(true)) {
              return super.put(key, object, precondition);
            }
            assertTrue(object.body().text().contains("B"));
            backToA();
            var outcome = super.put(key, object, precondition);
            assertInstanceOf(Outcome.Changed.class, outcome);
            return outcome;
          }
        };
    render(slow, recordsOfB());
    assertTrue(late.get());
    assertIsA();
  }

  @Test
  void thePutOfAStoppedRendererLandsTooLate() {
    var sent = new ArrayList<Runnable>();
    var outcomes = new ArrayList<Outcome>();
    var stopping =
        new ForwardingBucket(newsroom.bucket) {
          @Override
          public Outcome put(String key, SiteObject object, Precondition precondition) {
            if (key.equals(KEY)) {
              sent.add(() -> outcomes.add(super.put(key, object, precondition)));
            }
            throw new IllegalStateException("stopped with the PUT in flight");
          }
        };
    render(stopping, recordsOfB());
    backToA();
    assertEquals(1, sent.size());
    sent.getFirst().run();
    assertInstanceOf(Outcome.Changed.class, outcomes.getFirst());
    assertIsA();
  }

  private void backToA() {
    title("A");
    newsroom.flow();
    assertNotEquals(firstA, tag());
  }

  private void assertIsA() {
    assertTrue(newsroom.html(KEY).contains("A"));
    assertEquals(FreshEdition.of(newsroom), newsroom.pages());
  }

  private List<Recorded> recordsOfB() {
    var records = newsroom.table.recordsAfter(0);
    var last = records.getLast().sequence();
    return records.stream()
        .filter(it -> it.sequence() > last - 8 && it.key().sk().equals("ARTICLE"))
        .toList();
  }

  private void render(Bucket bucket, List<Recorded> records) {
    var whole = newsroom.wiring();
    var wiring = newsroom.wiring(newsroom.table, bucket, whole.queues());
    var _ = new RenderPages(wiring).handleRequest(StreamEvent.of(records), Newsroom.context());
  }

  private void title(String title) {
    newsroom.put(
        "faro", "{\"title\":\"%s\",\"slug\":\"faro\",\"date\":\"2026-05-01\"}".formatted(title));
  }

  private Bucket.ETag tag() {
    return newsroom.bucket.head(KEY).orElseThrow();
  }
}
