package org.gaceta.pages.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A namespace, or none, and the elements in it.
///
/// @param prefix empty where its elements have none
/// @param address empty of none
public record Vocabulary(String prefix, String address) {
  public static final Vocabulary NONE = new Vocabulary("", "");

  /// An element of text.
  public Element text(String name, String text) {
    return new Element(this, name, Map.of(), Optional.of(Xml.legal(text)), List.of());
  }

  public Element element(String name, Element... children) {
    return element(name, Stream.of(children));
  }

  public Element element(String name, Stream<Element> children) {
    return new Element(this, name, Map.of(), Optional.empty(), children.toList());
  }
}
