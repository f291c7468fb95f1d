package org.gaceta.handlers;

import org.gaceta.store.table.CorruptItem;
import org.jspecify.annotations.Nullable;

/// A fault as a log may hold it: of what kind, and where it came up. Its words are left out, which
/// may quote what an item holds; those of a corrupt item name its key and its attribute alone.
final class Wordless extends RuntimeException {
  private static final long serialVersionUID = 1;

  Wordless(Throwable fault) {
    super(
        fault instanceof CorruptItem ? fault.getMessage() : fault.getClass().getName(),
        causeOf(fault));
    setStackTrace(fault.getStackTrace());
  }

  private static @Nullable Throwable causeOf(Throwable fault) {
    return fault.getCause() == null ? null : new Wordless(fault.getCause());
  }
}
