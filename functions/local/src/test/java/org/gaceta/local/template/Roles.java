package org.gaceta.local.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the roles of a template, with all that its parameters may switch on. What it does not
/// know, such as a denial or a managed policy, it refuses.
public final class Roles {
  private static final Pattern NAME = Pattern.compile("\\$\\{([^}]+)}");
  private static final Set<String> OF_ROLE = Set.of("AssumeRolePolicyDocument", "Policies");
  private static final Set<String> OF_STATEMENT = Set.of("Effect", "Action", "Resource");
  private static final String NOTHING = "AWS::NoValue";

  private final Tree template;
  private final Map<String, String> names;

  /// Reads a file.
  ///
  /// @param names what the template's names stand for; others stand for themselves
  public Roles(Path file, Map<String, String> names) {
    this.template = Tree.read(file);
    this.names = names;
  }

  /// An action that a role allows, on what the resource's name or pattern says.
  public record Grant(String action, String resource) {}

  /// What each role allows, by its logical id; but for those of other services.
  public Map<String, List<Grant>> all() {
    var all = resources("AWS::IAM::Role", it -> it);
    all.values().removeIf(Roles::isOfAnother);
    var grants = new LinkedHashMap<String, List<Grant>>();
    all.forEach((id, it) -> grants.put(id, grants(it.at("Properties"))));
    return grants;
  }

  /// Whether it says that another service takes it.
  private static boolean isOfAnother(Tree role) {
    var services =
        role.at("Properties", "AssumeRolePolicyDocument", "Statement").items().stream()
            .map(it -> it.at("Principal", "Service").text().orElse(""))
            .toList();
    return !services.isEmpty() && !services.contains("lambda.amazonaws.com");
  }

  /// The logical id of each function's role.
  public Map<String, String> byFunction() {
    return resources("AWS::Serverless::Function", it -> role(it.at("Properties", "Role")));
  }

  /// The functions whose calls X-Ray is told of.
  public Set<String> traced() {
    var otherwise = template.at("Globals", "Function", "Tracing").text().orElse("PassThrough");
    return resources(
            "AWS::Serverless::Function",
            it -> it.at("Properties", "Tracing").text().orElse(otherwise))
        .entrySet()
        .stream()
        .filter(it -> it.getValue().equals("Active"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private <T> Map<String, T> resources(String type, Function<Tree, T> read) {
    var found = new LinkedHashMap<String, T>();
    template
        .at("Resources")
        .members()
        .forEach((id, it) -> {
          if (it.at("Type").text().filter(type::equals).isPresent()) {
            found.put(id, read.apply(it));
          }
        });
    return found;
  }

  private static String role(Tree role) {
    if (role.value() instanceof Tagged(var tag, String name)
        && tag.equals("!GetAtt")
        && name.endsWith(".Arn")) {
      return name.substring(0, name.length() - ".Arn".length());
    }
    throw new IllegalArgumentException("a function without a role of the template: " + role);
  }

  private List<Grant> grants(Tree role) {
    only(OF_ROLE, role);
    return role.at("Policies").items().stream()
        .flatMap(Roles::chosen)
        .flatMap(it -> it.at("PolicyDocument", "Statement").items().stream())
        .flatMap(Roles::chosen)
        .flatMap(this::allowed)
        .toList();
  }

  private Stream<Grant> allowed(Tree statement) {
    only(OF_STATEMENT, statement);
    if (!statement.at("Effect").text().equals(Optional.of("Allow"))) {
      throw new IllegalArgumentException("no permission: " + statement);
    }
    return each(statement.at("Action"))
        .flatMap(action ->
            each(statement.at("Resource"))
                .map(resource -> new Grant(action.text().orElseThrow(), named(resource))));
  }

  private static void only(Set<String> known, Tree tree) {
    tree.members().keySet().stream()
        .filter(it -> !known.contains(it))
        .findFirst()
        .ifPresent(it -> {
          throw new IllegalArgumentException("what does it mean for a role? " + it);
        });
  }

  /// One, or the items of a list.
  private static Stream<Tree> each(Tree one) {
    return one.items().isEmpty() ? Stream.of(one) : one.items().stream().flatMap(Roles::chosen);
  }

  /// What stands there where every condition holds.
  private static Stream<Tree> chosen(Tree item) {
    return switch (item.value()) {
      case Tagged(var tag, List<?> choice) when tag.equals("!If") ->
          chosen(new Tree(choice.get(1)));
      case Tagged(var tag, String name) when tag.equals("!Ref") && name.equals(NOTHING) ->
          Stream.of();
      case null, default -> Stream.of(item);
    };
  }

  private String named(Tree resource) {
    return switch (resource.value()) {
      case String text -> text;
      case Tagged(var tag, String text) when tag.equals("!Sub") ->
          NAME.matcher(text).replaceAll(it -> Matcher.quoteReplacement(name(it.group(1))));
      case Tagged(var tag, String name) when tag.equals("!GetAtt") || tag.equals("!Ref") ->
          name(name);
      case null, default ->
          throw new IllegalArgumentException("which resource is that? " + resource);
    };
  }

  private String name(String name) {
    return names.getOrDefault(name, name);
  }
}
