package org.gaceta.local.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gaceta.local.template.FunctionDefinition;
import org.gaceta.local.template.Roles;
import org.gaceta.local.template.Roles.Grant;
import org.gaceta.local.template.Template;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A function's role allows what the function does, and nothing that it does not.
class LeastPrivilegeTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path FILE = ROOT.resolve("template.yaml");
  private static final Template TEMPLATE = Template.read(FILE);
  private static final Map<String, String> NAMES = Arns.names(TEMPLATE);
  private static final Roles ROLES = new Roles(FILE, NAMES);

  /// What IAM knows no resource of.
  private static final Set<String> OF_NO_RESOURCE =
      Set.of("dynamodb:ListStreams", "xray:PutTraceSegments", "xray:PutTelemetryRecords");

  /// What each function that was driven has used.
  private static final Map<String, Set<Right>> USED = new HashMap<>();

  @TempDir private static Path data;

  @BeforeAll
  static void driveAll() {
    try (var press = new Press(ROOT, data)) {
      var drives = Newsday.drives(press);
      drives.forEach(it -> it.work().run());
      drives.forEach(it -> USED.put(it.function(), press.used(it.function())));
    }
  }

  @Test
  void everyFunctionIsDriven() {
    assertEquals(
        TEMPLATE.functions().stream().map(FunctionDefinition::id).collect(Collectors.toSet()),
        USED.keySet());
  }

  @Test
  void everyRoleIsOneFunctionsOwn() {
    assertEquals(
        ROLES.all().keySet().stream().sorted().toList(),
        ROLES.byFunction().values().stream().sorted().toList());
  }

  @Test
  void aFunctionMayDoWhatItDoes() {
    assertEquals(Map.of(), ofEach(Comparison::lacking));
  }

  @Test
  void aFunctionMayDoNothingElse() {
    assertEquals(Map.of(), ofEach(Comparison::unused));
  }

  /// So whatever a role is without, it is missed.
  @Test
  void nothingIsAllowedTwice() {
    assertEquals(Map.of(), ofEach(Comparison::allowedTwice));
  }

  @Test
  void aResourceIsNamedWhereTheActionTakesOne() {
    for (var role : ROLES.all().entrySet()) {
      for (var grant : role.getValue()) {
        assertTrue(isNamed(grant), () -> role.getKey() + " allows " + grant);
      }
    }
  }

  /// A bucket's objects are many; all else has a name.
  private static boolean isNamed(Grant grant) {
    var resource = grant.resource();
    return resource.equals("*")
        ? OF_NO_RESOURCE.contains(grant.action())
        : resource.matches("arn:aws:s3:::[a-z-]+/(assets/)?\\*") || !resource.contains("*");
  }

  /// What is found, by the functions where anything is.
  private static <T> Map<String, List<T>> ofEach(Function<Comparison, List<T>> find) {
    var found = new LinkedHashMap<String, List<T>>();
    for (var function : TEMPLATE.functions()) {
      var items = find.apply(new Comparison(granted(function), needed(function)));
      if (!items.isEmpty()) {
        found.put(function.id(), items);
      }
    }
    return found;
  }

  private static List<Grant> granted(FunctionDefinition function) {
    var role = ROLES.byFunction().getOrDefault(function.id(), "");
    return ROLES.all().getOrDefault(role, List.of());
  }

  private static Set<Right> needed(FunctionDefinition function) {
    var needed = new HashSet<>(USED.getOrDefault(function.id(), Set.of()));
    needed.addAll(ServiceUses.of(function, ROLES.traced().contains(function.id()), NAMES));
    return needed;
  }
}
