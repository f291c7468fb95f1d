package org.gaceta.local.readers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Texts that the newspapers of the tests print.
final class Resource {
  private Resource() {}

  static String text(String name) {
    try (var in = requireNonNull(Resource.class.getResourceAsStream("/paper/" + name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
