package org.gaceta.local.gateway;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.local.template.Route;

/// Finds the route of a request. Of several, the one with the more specific path is taken, then the
/// one that names the method.
final class Routes {
  private final List<Route> bySpecificity;

  Routes(List<Route> routes) {
    bySpecificity =
        routes.stream()
            .sorted(
                Comparator.comparing(Routes::shape)
                    .thenComparing(route -> route.method().equals("ANY")))
            .toList();
  }

  /// Finds the one that answers.
  ///
  /// @param path below the stage, still encoded
  Optional<Match> find(String method, String path) {
    var segments = segments(path);
    return bySpecificity.stream()
        .filter(route -> route.method().equals(method) || route.method().equals("ANY"))
        .flatMap(route -> match(route, segments).stream())
        .findFirst();
  }

  private static Optional<Match> match(Route route, List<String> segments) {
    var pattern = segments(route.path());
    var parameters = new HashMap<String, String>();
    for (int i = 0; i < pattern.size(); i++) {
      var part = pattern.get(i);
      if (part.endsWith("+}") && i < segments.size()) {
        var rest = String.join("/", segments.subList(i, segments.size()));
        parameters.put(part.substring(1, part.length() - 2), Encoding.decode(rest));
        return Optional.of(new Match(route, parameters));
      }
      if (i >= segments.size()) {
        return Optional.empty();
      }
      var segment = Encoding.decode(segments.get(i));
      if (part.startsWith("{") && !segment.isEmpty()) {
        parameters.put(part.substring(1, part.length() - 1), segment);
      } else if (!part.equals(segment)) {
        return Optional.empty();
      }
    }
    return pattern.size() == segments.size()
        ? Optional.of(new Match(route, parameters))
        : Optional.empty();
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  /// Sorts literal segments before `{names}`, and those before greedy ones.
  private static String shape(Route route) {
    var shape = new StringBuilder();
    for (var part : segments(route.path())) {
      shape.append(part.endsWith("+}") ? 'c' : part.startsWith("{") ? 'b' : 'a');
    }
    return shape.toString();
  }

  /// @param parameters of the path, decoded
  record Match(Route route, Map<String, String> parameters) {
    Match {
      parameters = Map.copyOf(parameters);
    }
  }
}
