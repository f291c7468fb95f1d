package org.gaceta.local.lambda;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.local.template.FunctionDefinition;
import org.gaceta.local.template.Surroundings;
import org.gaceta.local.template.Template;

/// Every function of the template, ready to be called by its logical id.
public final class Functions {
  private final Map<String, LocalFunction> byId = new LinkedHashMap<>();

  /// Makes all of them, so that a variable that is missing or wrong shows at the start.
  public Functions(Template template, Surroundings surroundings, HandlerFactory factory) {
    for (var definition : template.functions()) {
      var handler = make(definition, surroundings.variablesOf(definition), factory);
      byId.put(definition.id(), LocalFunction.of(definition, handler));
    }
  }

  /// In the template's order.
  public List<LocalFunction> all() {
    return List.copyOf(byId.values());
  }

  public Optional<LocalFunction> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The function that the template itself names.
  public LocalFunction get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no function " + id));
  }

  private static Object make(
      FunctionDefinition definition, Map<String, String> variables, HandlerFactory factory) {
    try {
      return factory.make(Class.forName(definition.handlerClass()), variables);
    } catch (InvocationTargetException e) {
      throw broken(definition, e.getCause() == null ? e : e.getCause());
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw broken(definition, e);
    }
  }

  private static IllegalStateException broken(FunctionDefinition definition, Throwable cause) {
    return new IllegalStateException(definition.id() + " cannot be made", cause);
  }
}
