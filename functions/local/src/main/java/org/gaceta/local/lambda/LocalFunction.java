package org.gaceta.local.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.gaceta.local.template.FunctionDefinition;
import org.jspecify.annotations.Nullable;

/// A function that is called in this process. One handler serves every caller at once, where Lambda
/// would start one for each.
///
/// @param eventType what the handler takes
public record LocalFunction(
    FunctionDefinition definition, RequestHandler<Object, Object> handler, Class<?> eventType) {
  static LocalFunction of(FunctionDefinition definition, Object handler) {
    if (handler instanceof RequestHandler<?, ?>
        && definition.handler().endsWith("::handleRequest")) {
      @SuppressWarnings("unchecked") // `call` is given events of the type that the handler declares
      var any = (RequestHandler<Object, Object>) handler;
      return new LocalFunction(definition, any, eventType(handler.getClass()));
    }
    throw new IllegalArgumentException(
        "%s: %s is no RequestHandler's".formatted(definition.id(), definition.handler()));
  }

  public String id() {
    return definition.id();
  }

  /// Calls the handler and lets through whatever it throws.
  public @Nullable Object call(@Nullable Object event) {
    return handler.handleRequest(event, LocalContext.of(definition));
  }

  /// Calls the handler with the event as it comes to it on Lambda, where it travels as JSON.
  public @Nullable Object callAsLambda(Object event) {
    return call(Payloads.read(Payloads.write(event), eventType));
  }

  /// The same, for an answer that is read from JSON too.
  public <T> @Nullable T callAsLambda(Object event, Class<T> answerType) {
    var answer = callAsLambda(event);
    return answerType.cast(Payloads.read(Payloads.write(answer), answerType));
  }

  private static Class<?> eventType(Class<?> handler) {
    return Arrays.stream(handler.getMethods())
        .filter(it -> it.getName().equals("handleRequest") && !it.isBridge())
        .map(Method::getParameterTypes)
        .filter(it -> it.length == 2 && it[1] == Context.class)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(handler + " handles no request"))[0];
  }
}
