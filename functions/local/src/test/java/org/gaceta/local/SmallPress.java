package org.gaceta.local;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gaceta.handlers.MinuteClock;
import org.gaceta.handlers.RebuildSite;
import org.gaceta.handlers.RenderPages;
import org.gaceta.handlers.SettleCounts;
import org.gaceta.local.lambda.HandlerFactory;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/// Stands for the press where only the machine around it is tried: what answers the API puts an
/// item, what follows the stream prints it. Its clients find credentials and region as they do on
/// AWS.
final class SmallPress implements HandlerFactory {
  private static final String ARTICLE = "ARTICLE#";

  /// How often the clock woke what it wakes.
  final AtomicInteger ticks = new AtomicInteger();

  @Override
  public Object make(Class<?> handler, Map<String, String> variables) {
    if (handler == RenderPages.class) {
      return new Print(variables);
    }
    if (handler == MinuteClock.class) {
      return new Tick(ticks);
    }
    if (handler == RebuildSite.class) {
      return new Rebuild();
    }
    return handler == SettleCounts.class ? new Settle() : new Put(variables);
  }

  /// Is woken by the clock.
  private record Tick(AtomicInteger ticks) implements RequestHandler<Map<String, Object>, String> {
    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
      return "tick " + ticks.incrementAndGet();
    }
  }

  /// Follows the stream too, and has nothing to settle.
  private record Settle() implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
      return new StreamsEventResponse(List.of());
    }
  }

  /// Is told of the start, and has nothing to print again.
  private record Rebuild() implements RequestHandler<Map<String, Object>, String> {
    @Override
    public String handleRequest(Map<String, Object> event, Context context) {
      return "nothing";
    }
  }

  private record Put(Map<String, String> variables)
      implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
      if (event.getRouteKey().startsWith("PUT ")) {
        put(event.getPathParameters().getOrDefault("id", ""));
      }
      return APIGatewayV2HTTPResponse.builder()
          .withStatusCode(200)
          .withBody(
              "%s %s %s"
                  .formatted(
                      event.getRouteKey(),
                      event.getRawQueryString(),
                      event.getBody() == null ? 0 : event.getBody().length()))
          .build();
    }

    private void put(String id) {
      try (var table =
          DynamoDbClient.builder().endpointOverride(endpoint("DYNAMODB_ENDPOINT")).build()) {
        table.putItem(it ->
            it.tableName(variables.get("TABLE_NAME"))
                .item(
                    Map.of(
                        "pk", AttributeValue.fromS(ARTICLE + id),
                        "sk", AttributeValue.fromS("ARTICLE"))));
      }
    }

    private URI endpoint(String variable) {
      return URI.create(requireNonNull(variables.get(variable)));
    }
  }

  private record Print(Map<String, String> variables)
      implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
      try (var s3 =
          S3Client.builder()
              .endpointOverride(URI.create(requireNonNull(variables.get("S3_ENDPOINT"))))
              .forcePathStyle(true)
              .build()) {
        for (var record : event.getRecords()) {
          var pk = requireNonNull(record.getDynamodb().getKeys().get("pk")).getS();
          var id = pk.substring(ARTICLE.length());
          s3.putObject(
              it -> it.bucket(variables.get("SITE_BUCKET")).key("articles/" + id),
              RequestBody.fromString(variables.get("SITE_TITLE") + ": " + id));
        }
      }
      return new StreamsEventResponse(List.of());
    }
  }
}
