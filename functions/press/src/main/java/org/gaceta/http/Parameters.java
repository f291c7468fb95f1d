package org.gaceta.http;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gaceta.domain.InvalidValue;

/// Reads a request's query parameters. One that is wrong, or that nobody knows, is an
/// [InvalidValue] that names it.
public final class Parameters {
  private final Request request;

  /// Of a request that may have these and no others.
  ///
  /// @throws InvalidValue if it has another
  public Parameters(Request request, Set<String> known) {
    this.request = request;
    request.query().keySet().stream()
        .filter(it -> !known.contains(it))
        .sorted()
        .findFirst()
        .ifPresent(it -> {
          throw new InvalidValue(
              "there is no query parameter %s here%s"
                  .formatted(
                      it,
                      known.isEmpty()
                          ? ""
                          : "; there is " + String.join(", ", new TreeSet<>(known))));
        });
  }

  /// Refuses any parameter.
  public static void none(Request request) {
    var _ = new Parameters(request, Set.of());
  }

  public <T> Optional<T> value(String name, Function<String, T> type) {
    return request
        .query(name)
        .map(typed -> {
          try {
            return type.apply(typed);
          } catch (InvalidValue e) {
            throw wrong(name, e.reason());
          }
        });
  }

  public boolean flag(String name) {
    return value(
            name,
            typed ->
                switch (typed) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw new InvalidValue("must be true or false");
                })
        .orElse(false);
  }

  public int count(String name, int otherwise, int most) {
    return value(name, typed -> whole(typed, most)).orElse(otherwise);
  }

  /// The one of these that is given, if one is.
  ///
  /// @throws InvalidValue if more than one is
  public Optional<String> atMostOne(String... names) {
    var given = Stream.of(names).filter(it -> request.query(it).isPresent()).toList();
    if (given.size() > 1) {
      throw new InvalidValue("give at most one of " + String.join(", ", names));
    }
    return given.stream().findFirst();
  }

  private static Integer whole(String typed, int most) {
    if (typed.matches("[0-9]{1,6}")) {
      var number = Integer.parseInt(typed);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    throw new InvalidValue("must be a whole number from 1 to " + most);
  }

  private static InvalidValue wrong(String name, String reason) {
    return new InvalidValue("the query parameter " + name + " " + reason);
  }
}
