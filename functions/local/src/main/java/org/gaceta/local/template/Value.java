package org.gaceta.local.template;

/// What the template gives a variable.
public sealed interface Value {
  record Literal(String text) implements Value {}

  /// `!Ref` to a parameter or a resource.
  record Reference(String name) implements Value {}

  /// `!Sub`, with `${names}` in it.
  record Substitution(String text) implements Value {}

  /// `!GetAtt`, as `Resource.Attribute`.
  record Attribute(String name) implements Value {}

  /// Written in a way that this stack does not know: the machine itself must decide it.
  record Unknown(String text) implements Value {}

  static Value of(String variable, Object written) {
    return switch (written) {
      case Tagged(var tag, String text) when tag.equals("!Ref") -> new Reference(text);
      case Tagged(var tag, String text) when tag.equals("!Sub") -> new Substitution(text);
      case Tagged(var tag, String text) when tag.equals("!GetAtt") -> new Attribute(text);
      case Tagged(var tag, Object value) -> new Unknown(tag + " " + value);
      case Object scalar ->
          new Tree(scalar)
              .text()
              .<Value>map(Literal::new)
              .orElseThrow(() ->
                  new IllegalArgumentException("the variable %s is no text".formatted(variable)));
    };
  }
}
