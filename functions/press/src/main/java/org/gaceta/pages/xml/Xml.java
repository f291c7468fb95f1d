package org.gaceta.pages.xml;

import org.jdom2.Document;
import org.jdom2.Verifier;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/// What every document in XML needs.
public final class Xml {
  private static final int REPLACEMENT = 0xFFFD;
  private static final Format COMPACT =
      Format.getRawFormat().setLineSeparator(LineSeparator.UNIX).setEncoding("UTF-8");

  private Xml() {}

  /// The document in UTF-8, with no white space that it does not hold.
  public static String print(Document document) {
    return new XMLOutputter(COMPACT).outputString(document);
  }

  /// The text with U+FFFD for each character that XML 1.0 does not have, which not even a reference
  /// can name.
  public static String legal(String text) {
    return text.codePoints()
        .map(it -> Verifier.isXMLCharacter(it) ? it : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// Plain text where markup is read: as the one that says it.
  public static String escaped(String text) {
    return new XMLOutputter(COMPACT).escapeElementEntities(legal(text));
  }
}
