package org.gaceta.domain;

/// A section's or a tag's name, one line of text. Two labels are one where their slugs are.
public record Label(String name, Slug slug) {
  /// The label of a name as it was typed.
  ///
  /// @throws InvalidValue if no address can be made of the name
  public Label(String name) {
    this(Text.line(name, Limits.NAME), slugOf(name));
  }

  private static Slug slugOf(String name) {
    return Slug.of(name)
        .orElseThrow(
            () -> new InvalidValue("must hold a letter or a digit, to make an address of"));
  }
}
