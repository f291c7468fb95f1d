package org.gaceta.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.local.lambda.Handlers;
import org.gaceta.local.template.Route;
import org.junit.jupiter.api.Test;

class GatewayTest {
  private static final List<Route> ROUTES =
      List.of(
          new Route("Echo", "ANY", "/echo/{id}", false),
          new Route("Echo", "PUT", "/echo/{id}", true),
          new Route("Broken", "GET", "/broken", false));

  private final Gateway gateway = gateway(Optional.empty());

  private static Gateway gateway(Optional<String> secret) {
    Class<?>[] handlers = {Handlers.Echo.class, Handlers.Broken.class};
    return new Gateway(
        Handlers.template(ROUTES, handlers),
        Handlers.functions(ROUTES, handlers),
        new Distribution(secret),
        InstantSource.system());
  }

  private static String seen(ApiAnswer answer) {
    return String.join(",", answer.headers().getOrDefault("x-seen", List.of()));
  }

  @Test
  void servesWhatIsUnderItsStage() {
    assertTrue(gateway.serves("/api"));
    assertTrue(gateway.serves("/api/articles"));
    assertFalse(gateway.serves("/apis"));
    assertFalse(gateway.serves("/"));
  }

  @Test
  void theFunctionsAnswerGoesBack() {
    var answer =
        gateway.answer(
            Samples.request(
                "POST",
                "/api/echo/a",
                "",
                Map.of("Content-Type", "image/png"),
                new byte[] {(byte) 0xff, 0}));
    assertEquals(200, answer.status());
    assertEquals(List.of("text/plain"), answer.headers().get("content-type"));
    assertEquals(List.of("ANY /echo/{id}"), answer.headers().get("x-route"));
    assertEquals(List.of("1", "2"), answer.headers().get("x-many"));
    assertEquals(List.of("a=1", "b=2"), answer.headers().get("set-cookie"));
    assertEquals(2, answer.body().size());
  }

  @Test
  void aSignedRouteIsForWhoSigns() {
    var answer = gateway.answer(Samples.request("PUT", "/api/echo/a", "", Map.of()));
    assertEquals(403, answer.status());
    assertEquals("{\"message\":\"Forbidden\"}", answer.body().text());
  }

  @Test
  void anUnknownRouteIsNotFound() {
    var answer = gateway.answer(Samples.request("GET", "/api/nothing", "", Map.of()));
    assertEquals(404, answer.status());
    assertEquals("{\"message\":\"Not Found\"}", answer.body().text());
  }

  @Test
  void whatAFunctionThrowsIsNotTold() {
    var answer = gateway.answer(Samples.request("GET", "/api/broken", "", Map.of()));
    assertEquals(500, answer.status());
    assertEquals("{\"message\":\"Internal Server Error\"}", answer.body().text());
  }

  @Test
  void aBodyIsMeasuredAsTheEventCarriesIt() {
    var large = new byte[5 * 1024 * 1024];
    var text = Map.of("Content-Type", "text/plain");
    var other = Map.of("Content-Type", "image/png");
    assertEquals(
        200, gateway.answer(Samples.request("POST", "/api/echo/a", "", text, large)).status());
    assertEquals(
        413, gateway.answer(Samples.request("POST", "/api/echo/a", "", other, large)).status());
  }

  @Test
  void aBrokenQueryIsTheCallersFault() {
    assertEquals(
        400, gateway.answer(Samples.request("GET", "/api/echo/a", "a=%zz", Map.of())).status());
  }

  @Test
  void theDistributionTellsWhoCallsAndNobodyElseDoes() {
    var lying =
        Map.of(
            "Host", "localhost:8080",
            "X-Origin-Secret", "guess",
            "X-Viewer-Host", "elsewhere",
            "CloudFront-Viewer-Address", "203.0.113.9:1",
            "CloudFront-Viewer-Country", "ES",
            "X-Forwarded-For", "203.0.113.9");
    var seen = seen(gateway.answer(Samples.request("GET", "/api/echo/a", "", lying)));
    assertEquals(
        "{cloudfront-viewer-address=192.0.2.1:4711, host=localhost:8080,"
            + " x-forwarded-for=203.0.113.9, x-viewer-host=localhost:8080}",
        seen);
    var told =
        seen(
            gateway(Optional.of("secret"))
                .answer(Samples.request("GET", "/api/echo/a", "", lying)));
    assertTrue(told.contains("x-origin-secret=secret"), told);
  }
}
