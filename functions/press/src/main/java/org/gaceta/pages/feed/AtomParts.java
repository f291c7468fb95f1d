package org.gaceta.pages.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import org.gaceta.pages.xml.Xml;

/// The small parts of an Atom feed. Every text is made fit for XML here, so that no character in an
/// article can stop the feed.
final class AtomParts {
  private AtomParts() {}

  static Content text(String text) {
    return content("text", text);
  }

  static Content html(String html) {
    return content("html", html);
  }

  static SyndPerson person(Piece.Writer writer) {
    var person = new Person();
    person.setName(Xml.legal(writer.name()));
    writer.address().ifPresent(person::setUri);
    return person;
  }

  static Link link(String relation, String type, String address) {
    var link = new Link();
    link.setRel(relation);
    link.setType(type);
    link.setHref(address);
    return link;
  }

  private static Content content(String type, String value) {
    var content = new Content();
    content.setType(type);
    content.setValue(Xml.legal(value));
    return content;
  }
}
