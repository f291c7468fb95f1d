package org.gaceta.domain;

import java.util.OptionalInt;

/// What is wrong with one field of what was submitted.
///
/// @param pointer the field, as a JSON pointer (RFC 6901)
/// @param detail what is wrong with it, for whoever typed it
/// @param line the line of the front matter where the field stands, from 1; none in JSON
public record Problem(String pointer, String detail, OptionalInt line) {
  public Problem(String pointer, String detail) {
    this(pointer, detail, OptionalInt.empty());
  }
}
