package org.gaceta.local.rights;

import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// Tells of the calls of AWS's clients to who listens to the thread that makes them, or that began
/// the thread. The SDK puts it into every client of this process, whoever makes it
/// (`execution.interceptors` among the resources).
public final class Overhearing implements ExecutionInterceptor {
  private static final InheritableThreadLocal<Consumer<SdkRequest>> LISTENER =
      new InheritableThreadLocal<>();

  /// Listens to this thread until it is closed.
  static Ear listen(Consumer<SdkRequest> listener) {
    LISTENER.set(listener);
    return LISTENER::remove;
  }

  /// Somebody who listens.
  @FunctionalInterface
  interface Ear extends AutoCloseable {
    @Override
    void close();
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    var listener = LISTENER.get();
    if (listener != null) {
      listener.accept(context.request());
    }
  }
}
