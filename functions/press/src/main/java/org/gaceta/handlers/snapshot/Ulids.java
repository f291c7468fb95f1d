package org.gaceta.handlers.snapshot;

import com.github.f4b6a3.ulid.UlidFactory;
import java.security.SecureRandom;
import java.util.function.Supplier;
import org.crac.Context;
import org.crac.Resource;

/// ULIDs, each greater than the one before. Two functions that start from one snapshot would go on
/// with the same ones: each begins anew, from what the kernel gives it.
public final class Ulids implements Supplier<String>, Resource {
  private final Supplier<UlidFactory> factories;
  private volatile UlidFactory factory;

  public Ulids() {
    this(() -> UlidFactory.newMonotonicInstance(new SecureRandom()));
  }

  Ulids(Supplier<UlidFactory> factories) {
    this.factories = factories;
    this.factory = factories.get();
  }

  @Override
  public String get() {
    return factory.create().toString();
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {}

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    factory = factories.get();
  }
}
