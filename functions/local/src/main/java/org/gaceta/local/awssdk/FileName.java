package org.gaceta.local.awssdk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Optional;

/// The file that an object lies in, for any key that S3 takes. A key is up to 1,024 bytes, may hold
/// `//` or `..`, and may be another's folder; two may differ in case alone. So all but plain bytes
/// are escaped, a slash is a comma, what is too long for one name goes on in a folder (whose name
/// ends in `+`), and the file's name ends in `=`: a file that a crash left half written has no such
/// name.
final class FileName {
  /// A name has at most 255 bytes on most file systems, and s3proxy adds up to 86 to it.
  private static final int PIECE = 150;

  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-_";

  private FileName() {}

  static String of(String key) {
    var name = new StringBuilder();
    int piece = 0;
    for (byte each : key.getBytes(UTF_8)) {
      if (piece >= PIECE) {
        name.append("+/");
        piece = 0;
      }
      int before = name.length();
      append(name, (char) (each & 0xff), piece == 0);
      piece += name.length() - before;
    }
    return name.append('=').toString();
  }

  private static void append(StringBuilder name, char each, boolean first) {
    if (each == '/') {
      name.append(',');
    } else if (PLAIN.indexOf(each) >= 0 || (each == '.' && !first)) {
      name.append(each);
    } else {
      name.append('%').append(HexFormat.of().toHexDigits((byte) each));
    }
  }

  /// The key whose file this is, or nothing for what a crash left behind.
  static Optional<String> key(String name) {
    if (!name.endsWith("=")) {
      return Optional.empty();
    }
    var escaped = name.substring(0, name.length() - 1).replace("+/", "");
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < escaped.length(); i++) {
      char each = escaped.charAt(i);
      if (each == '%') {
        bytes.write(HexFormat.fromHexDigits(escaped, i + 1, i + 3));
        i += 2;
      } else {
        bytes.write(each == ',' ? '/' : each);
      }
    }
    return Optional.of(bytes.toString(UTF_8));
  }

  /// What files that may share a folder have in common.
  static String family(String key) {
    var name = of(key);
    return name.substring(0, Math.min(PIECE, name.length()));
  }
}
