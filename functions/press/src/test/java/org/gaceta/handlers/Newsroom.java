package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gaceta.domain.SiteObject;
import org.gaceta.simulation.StreamEvent;
import org.gaceta.store.Attempts;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.bucket.MemoryBucket;
import org.gaceta.store.queue.MemoryQueue;
import org.gaceta.store.table.MemoryTable;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Table;

/// The functions on an in-memory table, bucket and queues, with a clock that a test sets.
final class Newsroom {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// As many records as Lambda gives a function at once.
  private static final int BATCH = 100;

  private static final int TICK = 10;

  private static final Path EVENTS = Path.of("..", "..", "events");

  final MemoryTable table;
  final MemoryBucket bucket;
  private final Map<String, MemoryBucket> otherBuckets = new ConcurrentHashMap<>();
  final MemoryQueue settleQueue = new MemoryQueue();
  final MemoryQueue renderQueue = new MemoryQueue();
  final MemoryQueue rebuildQueue = new MemoryQueue();
  final List<String> calls = new ArrayList<>();
  Instant now = Instant.parse("2026-06-01T12:00:00Z");
  private final AtomicInteger ulids = new AtomicInteger();
  private final Map<String, String> settings;
  private final Wiring wiring;
  private Table seen;
  private Optional<BrokenBucket> broken = Optional.empty();
  private long delivered;
  private long settled;

  Newsroom() {
    this(Map.of());
  }

  Newsroom(Map<String, String> settings) {
    this(settings, new MemoryTable(), new MemoryBucket());
  }

  private Newsroom(Map<String, String> settings, MemoryTable table, MemoryBucket bucket) {
    this.settings = settings;
    this.table = table;
    this.seen = table;
    this.bucket = bucket;
    var variables =
        new HashMap<>(
            Map.of(
                "STACK_NAME", "gaceta",
                "SITE_URL", "https://gaceta.example",
                "SITE_TITLE", "La Gaceta",
                "SITE_LANGUAGE", "es",
                "SITE_TIME_ZONE", "Europe/Madrid"));
    variables.putAll(settings);
    this.wiring =
        new Wiring(
            new Settings(variables),
            () -> seen,
            () -> broken.<Bucket>map(it -> it).orElse(bucket),
            this::otherBucket,
            new Queues(() -> settleQueue, () -> renderQueue, () -> rebuildQueue),
            new Attempts(24, _ -> {}),
            () -> now,
            () -> "%026d".formatted(ulids.incrementAndGet()),
            new SideBySide(),
            calls::add);
  }

  /// The same newsroom once it was deployed with other settings.
  Newsroom under(Map<String, String> otherSettings) {
    var next = new Newsroom(otherSettings, table, bucket);
    next.ulids.set(ulids.get());
    next.now = now;
    next.delivered = delivered;
    next.settled = settled;
    return next;
  }

  /// Its functions on another table or bucket, or on other queues.
  Wiring wiring(Table otherTable, Bucket otherBucket, Queues otherQueues) {
    return new Wiring(
        wiring.settings(),
        () -> otherTable,
        () -> otherBucket,
        wiring.buckets(),
        otherQueues,
        wiring.attempts(),
        wiring.clock(),
        wiring.ulids(),
        wiring.crew(),
        wiring.calls());
  }

  /// Another bucket, which is there.
  MemoryBucket otherBucket(String name) {
    return otherBuckets.computeIfAbsent(name, _ -> new MemoryBucket());
  }

  /// From now on everything at the bucket ends so.
  void onBucket(Runnable end) {
    broken = Optional.of(new BrokenBucket(end));
  }

  /// From now on the functions see the table through this.
  void through(UnaryOperator<Table> front) {
    seen = front.apply(table);
  }

  Map<String, String> settings() {
    return settings;
  }

  Wiring wiring() {
    return wiring;
  }

  APIGatewayV2HTTPResponse put(String id, String mediaType, String body, String... headers) {
    return call("PUT", id, Map.of(), body, with(headers, "content-type", mediaType));
  }

  APIGatewayV2HTTPResponse put(String id, String json) {
    return put(id, "application/json", json);
  }

  APIGatewayV2HTTPResponse call(
      String method,
      String id,
      Map<String, String> query,
      String body,
      Map<String, String> headers) {
    var event = event(method, query, headers);
    event.setPathParameters(Map.of("id", id));
    event.setBody(body);
    return new PublishArticle(wiring).call(event, context());
  }

  APIGatewayV2HTTPResponse handle(APIGatewayV2HTTPEvent event) {
    return new PublishArticle(wiring).call(event, context());
  }

  APIGatewayV2HTTPResponse get(String id) {
    return call("GET", id, Map.of(), "", Map.of());
  }

  APIGatewayV2HTTPResponse delete(String id) {
    return call("DELETE", id, Map.of(), "", Map.of());
  }

  /// What `GET /authors` answers, or with a slug the route of one author.
  APIGatewayV2HTTPResponse authors(String method, Optional<String> slug, String body) {
    var event = event(method, Map.of(), Map.of("content-type", "application/json"));
    slug.ifPresent(it -> event.setPathParameters(Map.of("slug", it)));
    event.setBody(body);
    return new AuthorProfiles(wiring).call(event, context());
  }

  /// Settles until the settler's own writes ask for nothing more.
  void settle() {
    var records = table.recordsAfter(settled);
    while (!records.isEmpty()) {
      settled += records.size();
      for (var from = 0; from < records.size(); from += BATCH) {
        var to = Math.min(from + BATCH, records.size());
        assertEquals(List.of(), settle(records.subList(from, to)));
      }
      records = table.recordsAfter(settled);
    }
  }

  /// The numbers of the records that come again.
  List<String> settle(List<Recorded> records) {
    return settle(StreamEvent.of(records));
  }

  List<String> settle(Map<String, Object> event) {
    return settle(event, context());
  }

  List<String> settle(Map<String, Object> event, Context context) {
    return new SettleCounts(wiring)
        .handleRequest(event, context).getBatchItemFailures().stream()
            .map(it -> it.getItemIdentifier())
            .toList();
  }

  APIGatewayV2HTTPResponse list(Map<String, String> query, String... headers) {
    return new LatestPosts(wiring).call(event("GET", query, with(headers)), context());
  }

  /// A reader's comment from one of the project's events, or made from it.
  APIGatewayV2HTTPResponse comment(APIGatewayV2HTTPEvent event) {
    return new SubmitComment(wiring).call(event, context());
  }

  /// What readers see of an article's comments.
  APIGatewayV2HTTPResponse comments(
      String method, String id, Map<String, String> query, String... headers) {
    var event = event(method, query, with(headers));
    event.setPathParameters(Map.of("id", id));
    return new ReadComments(wiring).call(event, context());
  }

  APIGatewayV2HTTPResponse moderate(APIGatewayV2HTTPEvent event) {
    return new ModerateComments(wiring).call(event, context());
  }

  /// What waits at the desk.
  APIGatewayV2HTTPResponse desk(Map<String, String> query) {
    var event = request("desk.json");
    event.setQueryStringParameters(query);
    return new Desk(wiring).call(event, context());
  }

  /// Calls the clock, as each minute does.
  void minute() {
    minute(wiring);
  }

  /// Calls a clock that is put together otherwise.
  void minute(Wiring clock) {
    var _ = new MinuteClock(clock).handleRequest(file("minute-clock.json"), context());
  }

  /// An event of the project's own, for a function that takes it as it is.
  static Map<String, Object> file(String name) {
    try (var in = Files.newInputStream(EVENTS.resolve(name))) {
      return JSON.readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Settles and prints until neither has anything left to do.
  ///
  /// @return the keys of the objects that it wrote
  Set<String> flow() {
    var before = tags();
    do {
      settle();
    } while (!drain().isEmpty());
    var written = new TreeSet<String>();
    tags()
        .forEach((key, tag) -> {
          if (!tag.equals(before.get(key))) {
            written.add(key);
          }
        });
    return written;
  }

  /// Takes all that has happened so far as printed, although it is not.
  void skip() {
    settle();
    delivered += table.recordsAfter(delivered).size();
  }

  Map<String, Bucket.ETag> tags() {
    return bucket.list("", Optional.empty()).stream()
        .collect(Collectors.toMap(Bucket.Listed::key, Bucket.Listed::etag));
  }

  /// Gives the renderer what its stream holds and it has not been given yet.
  List<Recorded> drain() {
    var records = table.recordsAfter(delivered);
    delivered += records.size();
    assertEquals(List.of(), render(StreamEvent.of(records)));
    return records;
  }

  List<String> render(Map<String, Object> event) {
    return render(event, context());
  }

  List<String> render(Map<String, Object> event, Context context) {
    return new RenderPages(wiring)
        .handleRequest(event, context).getBatchItemFailures().stream()
            .map(it -> it.getItemIdentifier())
            .toList();
  }

  Optional<SiteObject> page(String key) {
    return bucket.get(key).map(Bucket.Stored::object);
  }

  /// All objects by their keys, without their stamps.
  Map<String, String> pages() {
    return pages(bucket);
  }

  /// All objects of a bucket by their keys, without their stamps.
  static Map<String, String> pages(Bucket bucket) {
    var pages = new LinkedHashMap<String, String>();
    for (var listed : bucket.list("", Optional.empty())) {
      var object = bucket.get(listed.key()).orElseThrow().object();
      pages.put(
          listed.key(),
          object.metadata() + object.body().text().replaceFirst("stamp [0-9A-Z]{26}", "stamp"));
    }
    return pages;
  }

  String html(String key) {
    return page(key).orElseThrow(() -> new AssertionError("no object at " + key)).body().text();
  }

  /// An article of this title as JSON.
  static String quoted(String title) {
    return JSON.createObjectNode().put("title", title).toString();
  }

  static JsonNode json(APIGatewayV2HTTPResponse answer) {
    return read(answer.getBody());
  }

  /// The line that a call left, or another text in JSON.
  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An event of the project's own, read as Lambda reads it.
  static APIGatewayV2HTTPEvent request(String name) {
    return ApiEvents.read(file(name));
  }

  /// One that has five minutes, as the renderer does.
  static Context context() {
    return context(300_000);
  }

  /// One whose time goes by as it is asked for, so that whoever waits for ever comes to an end.
  static Context context(int millis) {
    var left = new AtomicInteger(millis);
    return (Context)
        Proxy.newProxyInstance(
            Newsroom.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (_, method, _) ->
                switch (method.getName()) {
                  case "getAwsRequestId" -> "request-1";
                  case "getRemainingTimeInMillis" -> left.addAndGet(-TICK);
                  default -> null;
                });
  }

  private static APIGatewayV2HTTPEvent event(
      String method, Map<String, String> query, Map<String, String> headers) {
    return APIGatewayV2HTTPEvent.builder()
        .withQueryStringParameters(query)
        .withHeaders(headers)
        .withRequestContext(
            APIGatewayV2HTTPEvent.RequestContext.builder()
                .withHttp(
                    APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(method).build())
                .build())
        .build();
  }

  private static Map<String, String> with(String[] headers, String... more) {
    var all = new HashMap<String, String>();
    for (var pairs : List.of(headers, more)) {
      for (var i = 0; i < pairs.length; i += 2) {
        all.put(pairs[i], pairs[i + 1]);
      }
    }
    return all;
  }
}
