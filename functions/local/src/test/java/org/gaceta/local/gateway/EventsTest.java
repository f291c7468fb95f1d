package org.gaceta.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.Bytes;
import org.gaceta.local.gateway.Routes.Match;
import org.gaceta.local.template.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Route SIGNED = new Route("F", "PUT", "/articles/{id}", true);
  private static final Match MATCH = new Match(SIGNED, Map.of("id", "a"));

  private static APIGatewayV2HTTPEvent event(ApiRequest request) {
    return new Events("api").of(request, MATCH, NOW);
  }

  private static APIGatewayV2HTTPEvent event(String type, byte[] body) {
    return event(Samples.request("PUT", "/api/articles/a", "", Map.of("Content-Type", type), body));
  }

  @Test
  void carriesTheRouteAndThePathWithItsStage() {
    var event =
        event(Samples.request("PUT", "/api/articles/a", "", Map.of("User-Agent", "curl/8")));
    assertEquals("2.0", event.getVersion());
    assertEquals("PUT /articles/{id}", event.getRouteKey());
    assertEquals("/api/articles/a", event.getRawPath());
    assertEquals(Map.of("id", "a"), event.getPathParameters());
    var context = event.getRequestContext();
    assertEquals("api", context.getStage());
    assertEquals("PUT", context.getHttp().getMethod());
    assertEquals("/api/articles/a", context.getHttp().getPath());
    assertEquals("192.0.2.1", context.getHttp().getSourceIp());
    assertEquals("curl/8", context.getHttp().getUserAgent());
    assertEquals(NOW.toEpochMilli(), context.getTimeEpoch());
    assertEquals("24/Nov/2026:10:00:00 +0000", context.getTime());
    assertEquals("local", context.getAuthorizer().getIam().getAccessKey());
  }

  @Test
  void joinsSeveralValuesByCommas() {
    var request =
        new ApiRequest(
            "GET",
            "/api/articles/a",
            "tag=a%20b&tag=c+d&limit=5&empty",
            Map.of("X-Many", List.of("1", "2"), "Cookie", List.of("a=1; b=2")),
            Bytes.of(new byte[0]),
            "::1",
            1);
    var event = event(request);
    assertEquals(
        Map.of("tag", "a b,c d", "limit", "5", "empty", ""), event.getQueryStringParameters());
    assertEquals("tag=a%20b&tag=c+d&limit=5&empty", event.getRawQueryString());
    assertEquals("1,2", event.getHeaders().get("x-many"));
    assertEquals(List.of("a=1", "b=2"), event.getCookies());
  }

  @Test
  void leavesOutWhatIsNotThere() {
    var event = event(Samples.request("PUT", "/api/articles/a", "", Map.of()));
    assertNull(event.getQueryStringParameters());
    assertNull(event.getBody());
    assertFalse(event.getIsBase64Encoded());
    assertEquals("", event.getRawQueryString());
  }

  @ParameterizedTest
  @CsvSource({
    "text/markdown",
    "text/html;charset=utf-8",
    "application/json",
    "APPLICATION/XML",
    "application/javascript",
    "application/problem+json"
  })
  void handsTextOnAsText(String type) {
    var event = event(type, "¡Hola!".getBytes(StandardCharsets.UTF_8));
    assertEquals("¡Hola!", event.getBody());
    assertFalse(event.getIsBase64Encoded());
  }

  @Test
  void encodesEverythingElse() {
    assertTrue(event("application/x-www-form-urlencoded", new byte[] {'a'}).getIsBase64Encoded());
    assertTrue(event("", new byte[] {'a'}).getIsBase64Encoded());
    var broken = event("text/plain", new byte[] {(byte) 0xff});
    assertTrue(broken.getIsBase64Encoded());
    assertEquals("/w==", broken.getBody());
  }
}
