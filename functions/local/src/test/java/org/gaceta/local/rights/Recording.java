package org.gaceta.local.rights;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gaceta.local.lambda.HandlerFactory;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;

/// Makes the press's own handlers, and writes down which of AWS's calls each of them makes.
final class Recording implements HandlerFactory {
  private final Map<String, Queue<SdkRequest>> calls = new ConcurrentHashMap<>();

  /// The rights that a function has used by now.
  Set<Right> of(String function) {
    return calls(function).stream()
        .flatMap(it -> Rights.of(it).stream())
        .collect(Collectors.toSet());
  }

  private Queue<SdkRequest> calls(String function) {
    return calls.computeIfAbsent(function, _ -> new ConcurrentLinkedQueue<>());
  }

  @Override
  public Object make(Class<?> handler, Map<String, String> variables)
      throws ReflectiveOperationException {
    Consumer<SdkRequest> listener = calls(handler.getSimpleName() + "Function")::add;
    try (var _ = Overhearing.listen(listener)) {
      return new Listening(ofMaps(HandlerFactory.ofPress().make(handler, variables)), listener);
    }
  }

  @SuppressWarnings("unchecked") // so does every function of the press
  private static RequestHandler<Map<String, Object>, Object> ofMaps(Object handler) {
    return (RequestHandler<Map<String, Object>, Object>) handler;
  }

  private record Listening(
      RequestHandler<Map<String, Object>, Object> handler, Consumer<SdkRequest> listener)
      implements RequestHandler<Map<String, Object>, Object> {
    @Override
    public @Nullable Object handleRequest(Map<String, Object> event, Context context) {
      try (var _ = Overhearing.listen(listener)) {
        return handler.handleRequest(event, context);
      }
    }
  }
}
