package org.gaceta.pages.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.gaceta.pages.xml.Element;
import org.gaceta.pages.xml.Vocabulary;

/// What RSS feeds are made of.
final class RssParts {
  /// RSS itself has no namespace.
  static final Vocabulary RSS = Vocabulary.NONE;

  static final Vocabulary ATOM = new Vocabulary("atom", "http://www.w3.org/2005/Atom");
  static final Vocabulary CONTENT =
      new Vocabulary("content", "http://purl.org/rss/1.0/modules/content/");
  static final Vocabulary DUBLIN_CORE = new Vocabulary("dc", "http://purl.org/dc/elements/1.1/");

  private RssParts() {}

  /// As RFC 822 has it, with the years of RFC 1123.
  static Element date(String name, Instant instant) {
    var utc = instant.atOffset(ZoneOffset.UTC);
    return RSS.text(name, DateTimeFormatter.RFC_1123_DATE_TIME.format(utc));
  }
}
