package org.gaceta.local.lambda;

import java.util.Map;
import org.gaceta.handlers.AwsWiring;
import org.gaceta.handlers.Settings;
import org.gaceta.handlers.Wiring;

/// Makes a handler that finds these variables around it, in place of the process's environment.
@FunctionalInterface
public interface HandlerFactory {
  Object make(Class<?> handler, Map<String, String> variables) throws ReflectiveOperationException;

  /// Wires the press's handlers to real clients, as their constructors without arguments do. The
  /// lines that calls leave go nowhere: no CloudWatch is here to make metrics of them.
  static HandlerFactory ofPress() {
    return (handler, variables) ->
        handler
            .getConstructor(Wiring.class)
            .newInstance(AwsWiring.of(new Settings(variables), _ -> {}));
  }
}
