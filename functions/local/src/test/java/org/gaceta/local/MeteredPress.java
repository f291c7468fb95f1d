package org.gaceta.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaceta.handlers.Queues;
import org.gaceta.handlers.Settings;
import org.gaceta.handlers.Wiring;
import org.gaceta.store.Attempts;
import org.gaceta.store.queue.MemoryQueue;
import org.gaceta.store.table.DynamoTable;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The press on DynamoDB Local, without a bucket, and a meter at the table.
final class MeteredPress implements AutoCloseable {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  final Meter meter = new Meter();
  final DynamoTable table;
  final Wiring wiring;
  private final AtomicInteger ulids = new AtomicInteger();
  private final LocalDynamo dynamo = LocalDynamo.start("127.0.0.1", 0, Optional.empty());
  private final DynamoDbClient client;

  MeteredPress() {
    client =
        DynamoDbClient.builder()
            .endpointOverride(dynamo.endpoint())
            .region(LocalAccount.REGION)
            .credentialsProvider(LocalAccount.credentials())
            .httpClientBuilder(Apache5HttpClient.builder())
            .overrideConfiguration(it -> it.addExecutionInterceptor(meter))
            .build();
    table = new DynamoTable(client, LocalAccount.TABLE);
    wiring =
        new Wiring(
            new Settings(
                Map.of(
                    "STACK_NAME", "gaceta",
                    "SITE_TITLE", "La Gaceta",
                    "SITE_LANGUAGE", "es",
                    "SITE_TIME_ZONE", "Europe/Madrid")),
            () -> table,
            () -> {
              throw new IllegalStateException("what is metered here never touches the bucket");
            },
            name -> {
              throw new IllegalStateException("nor another bucket: " + name);
            },
            new Queues(MemoryQueue::new, MemoryQueue::new, MemoryQueue::new),
            Attempts.of(3),
            () -> NOW,
            () -> "%026d".formatted(ulids.incrementAndGet()),
            jobs -> jobs.forEach(Runnable::run),
            _ -> {});
  }

  /// A request of JSON.
  static APIGatewayV2HTTPEvent event(
      String method, Map<String, String> path, Map<String, String> query, String body) {
    var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(method).build();
    return APIGatewayV2HTTPEvent.builder()
        .withPathParameters(path)
        .withQueryStringParameters(query)
        .withHeaders(Map.of("content-type", "application/json"))
        .withBody(body)
        .withRequestContext(APIGatewayV2HTTPEvent.RequestContext.builder().withHttp(http).build())
        .build();
  }

  /// Nothing looks at it but for the time that is left, and for the request's id where something
  /// went wrong.
  static Context context() {
    return (Context)
        Proxy.newProxyInstance(
            MeteredPress.class.getClassLoader(),
            new Class<?>[] {Context.class},
            (_, method, _) ->
                method.getName().equals("getRemainingTimeInMillis") ? (Object) 60_000 : "cost");
  }

  @Override
  public void close() {
    client.close();
    dynamo.close();
  }
}
