package org.gaceta.handlers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/// Names the code that prints: a digest over all that lies where the press's classes come from, be
/// it a folder or a JAR. Taken once.
final class RendererVersion {
  private static final String CURRENT = take();

  private RendererVersion() {}

  static String current() {
    return CURRENT;
  }

  private static String take() {
    try {
      var place =
          Path.of(
              RendererVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return digest(place);
      }
      try (var jar = FileSystems.newFileSystem(place)) {
        return digest(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("code comes from a file", e);
    }
  }

  /// By the names and the contents of the files: what else a JAR tells of them changes with each
  /// packaging.
  private static String digest(Path root) throws IOException {
    var files = new TreeMap<String, Path>();
    try (var found = Files.walk(root)) {
      found
          .filter(Files::isRegularFile)
          .forEach(it -> files.put(root.relativize(it).toString(), it));
    }
    var digest = sha256();
    for (var file : files.entrySet()) {
      digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file.getValue()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
