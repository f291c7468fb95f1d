package org.gaceta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import org.gaceta.http.Document.Dialect;

/// Reads a form as browsers send it: names and values with percent escapes, a plus for a space.
final class Forms {
  static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

  private Forms() {}

  static Parsed<Document> parse(String body) {
    var fields = Json.object();
    for (var pair : body.split("&", -1)) {
      if (!pair.isEmpty()) {
        var cut = pair.indexOf('=');
        try {
          var name = decoded(cut < 0 ? pair : pair.substring(0, cut));
          if (fields.has(name)) {
            return Parsed.wrong(Refusals.badRequest("the form has a field twice"));
          }
          fields.put(name, decoded(cut < 0 ? "" : pair.substring(cut + 1)));
        } catch (CharacterCodingException | NumberFormatException e) {
          return Parsed.wrong(Refusals.badRequest("the form has an escape that is no UTF-8"));
        }
      }
    }
    return new Parsed.Right<>(new Document(fields, Dialect.JSON, Map.of()));
  }

  /// Java's own decoder puts a question mark for what it cannot read.
  private static String decoded(String escaped) throws CharacterCodingException {
    var bytes = new ByteArrayOutputStream();
    for (var i = 0; i < escaped.length(); ) {
      var next = escaped.codePointAt(i);
      if (next == '%') {
        bytes.write(octet(escaped, i + 1));
        i += 3;
      } else {
        bytes.writeBytes((next == '+' ? " " : Character.toString(next)).getBytes(UTF_8));
        i += Character.charCount(next);
      }
    }
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
  }

  private static int octet(String escaped, int at) {
    if (at + 2 > escaped.length() || escaped.charAt(at) == '+' || escaped.charAt(at) == '-') {
      throw new NumberFormatException("a percent sign without two digits");
    }
    return Integer.parseInt(escaped, at, at + 2, 16);
  }
}
