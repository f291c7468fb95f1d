package org.gaceta.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeployedRoutesTest {
  private final Template template = Template.read(Path.of("../../template.yaml"));

  /// `sam local start-api` does not know which of two functions to call where one has `ANY` and the
  /// other a method of the same path.
  @Test
  void onlyFunctionsThatHaveAPathToThemselvesTakeAnyMethod() {
    var shared =
        template.routes().stream()
            .collect(
                Collectors.groupingBy(
                    Route::path, Collectors.mapping(Route::function, Collectors.toSet())))
            .entrySet()
            .stream()
            .filter(it -> it.getValue().size() > 1)
            .map(it -> it.getKey())
            .collect(Collectors.toSet());
    assertEquals(Set.of("/articles/{id}/comments"), shared);
    assertEquals(
        Set.of(),
        template.routes().stream()
            .filter(it -> it.method().equals("ANY") && shared.contains(it.path()))
            .collect(Collectors.toSet()));
  }
}
