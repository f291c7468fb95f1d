package org.gaceta.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.local.gateway.Routes.Match;
import org.gaceta.local.template.Route;
import org.junit.jupiter.api.Test;

class RoutesTest {
  private static final Route ANY_ONE = route("ANY", "/articles/{id}");
  private static final Route PUT_ONE = route("PUT", "/articles/{id}");
  private static final Route ANY_LATEST = route("ANY", "/articles/latest");
  private static final Route GREEDY = route("ANY", "/articles/{rest+}");
  private static final Route LIST = route("GET", "/articles");

  private final Routes routes = new Routes(List.of(GREEDY, ANY_ONE, PUT_ONE, ANY_LATEST, LIST));

  private static Route route(String method, String path) {
    return new Route("F", method, path, false);
  }

  private Optional<Route> found(String method, String path) {
    return routes.find(method, path).map(Match::route);
  }

  @Test
  void aRouteThatNamesTheMethodComesBeforeAny() {
    assertEquals(Optional.of(PUT_ONE), found("PUT", "/articles/a"));
    assertEquals(Optional.of(ANY_ONE), found("PATCH", "/articles/a"));
  }

  @Test
  void aLiteralSegmentComesBeforeAParameter() {
    assertEquals(Optional.of(ANY_LATEST), found("PUT", "/articles/latest"));
  }

  @Test
  void aGreedyParameterTakesWhatIsLeft() {
    assertEquals(
        Optional.of(new Match(GREEDY, Map.of("rest", "a/b c"))),
        routes.find("GET", "/articles/a/b%20c"));
  }

  @Test
  void parametersAreDecoded() {
    assertEquals(
        Optional.of(new Match(PUT_ONE, Map.of("id", "a/b+ñ"))),
        routes.find("PUT", "/articles/a%2Fb+%C3%B1"));
  }

  @Test
  void whatNoRouteNamesIsNotFound() {
    assertEquals(Optional.empty(), found("POST", "/articles"));
    assertEquals(Optional.empty(), found("GET", "/other"));
    assertEquals(Optional.empty(), found("GET", ""));
  }
}
