package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalInt;

/// Named fields as somebody sent them, before any is looked at.
///
/// @param fields the fields, those of Markdown's front matter with `body` among them
/// @param dialect what may be taken for what
/// @param lines where in the front matter each field stands, by its JSON pointer
record Document(ObjectNode fields, Dialect dialect, Map<String, Integer> lines) {
  Document {
    lines = Map.copyOf(lines);
  }

  /// The line of a field; of one that is missing, that of the field which it should be in.
  OptionalInt line(String pointer) {
    var line = lines.get(pointer);
    if (line != null) {
      return OptionalInt.of(line);
    }
    var end = pointer.lastIndexOf('/');
    return end <= 0 ? OptionalInt.empty() : line(pointer.substring(0, end));
  }

  /// Whether text may be taken for what a field wants.
  boolean isLenient() {
    return dialect == Dialect.FRONT_MATTER;
  }

  enum Dialect {
    /// Types as they are written, and no member that is not known.
    JSON,
    /// Every plain scalar is text until a field wants a number or a yes; unknown names are passed
    /// over.
    FRONT_MATTER
  }
}
