package org.gaceta.pages.xml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An element of XML. It is of text or of elements, not of both.
///
/// @param attributes by their names, in the order in which they are printed
public record Element(
    Vocabulary vocabulary,
    String name,
    Map<String, String> attributes,
    Optional<String> text,
    List<Element> children) {
  public Element {
    attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  /// The same with an attribute.
  ///
  /// @param attribute its name; that of a language is `xml:lang`
  public Element with(String attribute, String value) {
    SequencedMap<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, Xml.legal(value));
    return new Element(vocabulary, name, more, text, children);
  }

  /// @param declared by the root, and by no other
  void write(XMLStreamWriter writer, List<Vocabulary> declared) throws XMLStreamException {
    var isEmpty = text.isEmpty() && children.isEmpty();
    if (isEmpty) {
      writer.writeEmptyElement(vocabulary.prefix(), name, vocabulary.address());
    } else {
      writer.writeStartElement(vocabulary.prefix(), name, vocabulary.address());
    }
    for (var it : declared) {
      writer.writeNamespace(it.prefix(), it.address());
    }
    for (var it : attributes.entrySet()) {
      writer.writeAttribute(it.getKey(), it.getValue());
    }
    if (text.isPresent()) {
      writer.writeCharacters(text.get());
    }
    for (var it : children) {
      it.write(writer, List.of());
    }
    if (!isEmpty) {
      writer.writeEndElement();
    }
  }
}
