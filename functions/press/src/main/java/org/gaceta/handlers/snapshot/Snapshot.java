package org.gaceta.handlers.snapshot;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.crac.Core;
import org.crac.Resource;

/// The snapshot that Lambda takes of a function that has been made, and starts others from.
public final class Snapshot {
  /// Lambda itself forgets whom nobody else holds.
  private static final Collection<Resource> HELD = new ConcurrentLinkedQueue<>();

  private Snapshot() {}

  /// Has this called before the snapshot and after it, where one is taken.
  public static <R extends Resource> R tell(R resource) {
    HELD.add(resource);
    Core.getGlobalContext().register(resource);
    return resource;
  }
}
