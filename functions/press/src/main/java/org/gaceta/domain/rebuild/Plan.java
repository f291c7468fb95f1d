package org.gaceta.domain.rebuild;

import java.util.LinkedHashMap;
import java.util.Map;

/// Divides a rebuild into parts. Pure.
public final class Plan {
  private static final int SEGMENTS = 16;

  private Plan() {}

  /// The parts by their names, of which each has its own.
  public static Map<String, Part> parts(Rebuild what) {
    var parts = new LinkedHashMap<String, Part>();
    if (what.day().isPresent()) {
      parts.put("day", new Part.OfDay(what.day().get()));
      return parts;
    }
    parts.put("always", new Part.Always());
    for (var i = 0; i < SEGMENTS; i++) {
      parts.put("walk-%02d".formatted(i), new Part.Walk(i, SEGMENTS));
    }
    if (what.bucket().isEmpty()) {
      var sweeps = Slices.of(what.prefix().orElse(""));
      for (var i = 0; i < sweeps.size(); i++) {
        parts.put("sweep-%02d".formatted(i), sweeps.get(i));
      }
    }
    return parts;
  }
}
