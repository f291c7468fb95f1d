package org.gaceta.pages.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.util.Date;
import org.gaceta.domain.site.Site;
import org.jdom2.Verifier;

/// The small parts of an Atom feed. Every text is made fit for XML here, so that no character in an
/// article can stop the feed.
final class Atom {
  private static final int REPLACEMENT = 0xFFFD;

  private Atom() {}

  /// An id that is the same for ever, whatever becomes of slugs, titles and dates: a tag URI (RFC
  /// 4151). The year is a part of the name; it says when Gaceta chose it, nothing of the article.
  static String id(Site site, String name) {
    return "tag:" + site.url().getHost() + ",2026:" + name;
  }

  static Content text(String text) {
    return content("text", text);
  }

  static Content html(String html) {
    return content("html", html);
  }

  static SyndPerson person(String name) {
    var person = new Person();
    person.setName(legal(name));
    return person;
  }

  static Link link(String relation, String type, String address) {
    var link = new Link();
    link.setRel(relation);
    link.setType(type);
    link.setHref(address);
    return link;
  }

  /// Rome is of the time before `java.time`.
  @SuppressWarnings("JavaUtilDate")
  static Date date(Instant instant) {
    return Date.from(instant);
  }

  /// The text with U+FFFD for each character that XML 1.0 does not have, which not even a reference
  /// can name.
  static String legal(String text) {
    return text.codePoints()
        .map(it -> Verifier.isXMLCharacter(it) ? it : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Content content(String type, String value) {
    var content = new Content();
    content.setType(type);
    content.setValue(legal(value));
    return content;
  }
}
