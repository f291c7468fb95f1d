package org.gaceta.pages.xml;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/// What every document in XML needs.
public final class Xml {
  private static final int REPLACEMENT = 0xFFFD;

  private Xml() {}

  /// The document in UTF-8, with no white space between its elements.
  ///
  /// @param vocabularies all that its elements are of, in the order in which the root declares them
  public static String print(Element root, Vocabulary... vocabularies) {
    var document = new StringWriter();
    try {
      var writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      root.write(writer, List.of(vocabularies));
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return document + "\n";
  }

  /// The text with U+FFFD for each character that XML 1.0 does not have, which not even a reference
  /// can name.
  static String legal(String text) {
    return text.codePoints()
        .map(it -> isLegal(it) ? it : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Source: XML 1.0, production 2, `Char`.
  private static boolean isLegal(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  /// Plain text where markup is read: as the one that says it.
  public static String escaped(String text) {
    var escaped = new StringOutput();
    Escape.htmlContent(text, escaped);
    return escaped.toString();
  }
}
