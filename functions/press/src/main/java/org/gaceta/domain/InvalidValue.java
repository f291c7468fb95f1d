package org.gaceta.domain;

/// A value that its type does not admit. The message is written for whoever typed it.
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public InvalidValue(String message) {
    super(message);
  }

  /// The message, which is never missing.
  public String reason() {
    return String.valueOf(getMessage());
  }
}
