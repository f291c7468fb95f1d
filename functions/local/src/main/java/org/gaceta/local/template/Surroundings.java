package org.gaceta.local.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the template's names stand for on this machine.
///
/// @param fixed variables that the machine itself decides: its endpoints and its address
/// @param resources names of resources, by logical id or by `Resource.Attribute`
/// @param parameters their defaults
/// @param environment of this process, whose variables override the parameters of those variables
public record Surroundings(
    Map<String, String> fixed,
    Map<String, String> resources,
    Map<String, String> parameters,
    Map<String, String> environment) {
  private static final Pattern NAME = Pattern.compile("\\$\\{([^!}][^}]*)}");

  /// The variables that the function finds around it.
  public Map<String, String> variablesOf(FunctionDefinition function) {
    var variables = new HashMap<String, String>();
    function.variables().forEach((name, value) -> variables.put(name, resolve(name, value)));
    // Lambda's own; a template may not declare it
    Optional.ofNullable(fixed.get("AWS_REGION")).ifPresent(it -> variables.put("AWS_REGION", it));
    return variables;
  }

  private String resolve(String variable, Value value) {
    var decided = fixed.get(variable);
    if (decided != null) {
      return decided;
    }
    return switch (value) {
      case Value.Literal(var text) -> text;
      case Value.Unknown(var text) ->
          throw new IllegalArgumentException(
              "the variable %s is written in a way that this stack does not know: %s"
                  .formatted(variable, text));
      case Value.Attribute(var name) -> resources.getOrDefault(name, name);
      case Value.Substitution(var text) ->
          NAME.matcher(text).replaceAll(it -> Matcher.quoteReplacement(named(it.group(1))));
      case Value.Reference(var name) ->
          parameters.containsKey(name)
              ? Optional.ofNullable(environment.get(variable))
                  .filter(it -> !it.isBlank())
                  .orElseGet(() -> named(name))
              : named(name);
    };
  }

  /// What nobody here knows stays the name that it is.
  private String named(String name) {
    return parameters.getOrDefault(name, resources.getOrDefault(name, name));
  }
}
