package org.gaceta.pages.feed;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.body.Markdown;
import org.gaceta.pages.house.Asset;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/// A feed in Atom (RFC 4287), whose bytes are the same for the same articles: it says when its
/// articles changed, not when it was printed.
public record AtomFeed(Site site, Markdown markdown, SitePath path) {
  private static final Format COMPACT =
      Format.getRawFormat().setLineSeparator(LineSeparator.UNIX).setEncoding("UTF-8");

  public String print(List<Report> reports) {
    try {
      var document = new WireFeedOutput().outputJDom(feed(reports));
      speakLanguages(document, reports);
      return new XMLOutputter(COMPACT).outputString(document);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Feed feed(List<Report> reports) {
    var entries = new AtomEntries(site, markdown);
    var feed = new Feed("atom_1.0");
    feed.setId(Atom.id(site, "feed"));
    feed.setTitleEx(Atom.text(site.title()));
    feed.setIcon(site.url() + Asset.iconOf(site.brand()).text());
    feed.setGenerator(generator());
    feed.setAuthors(List.of(Atom.person(site.title())));
    feed.setUpdated(Atom.date(updated(reports)));
    feed.setAlternateLinks(
        List.of(Atom.link("alternate", "text/html", site.absolute(new SitePath("")))));
    feed.setOtherLinks(List.of(Atom.link("self", "application/atom+xml", site.absolute(path))));
    feed.setEntries(reports.stream().map(entries::entry).toList());
    return feed;
  }

  /// Of an empty feed, the epoch: it has not changed since.
  private static Instant updated(List<Report> reports) {
    return reports.stream()
        .map(it -> it.article().modified())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  private static Generator generator() {
    var generator = new Generator();
    generator.setValue("Gaceta");
    return generator;
  }

  /// Rome has no place for an entry's language, so it is added to what Rome has made.
  private void speakLanguages(Document document, List<Report> reports) {
    var root = document.getRootElement();
    speak(root, site.language().toLanguageTag());
    var entries = root.getChildren("entry", root.getNamespace());
    for (int i = 0; i < entries.size(); i++) {
      speak(entries.get(i), reports.get(i).article().story().language().toLanguageTag());
    }
  }

  private static void speak(Element element, String language) {
    element.setAttribute("lang", language, Namespace.XML_NAMESPACE);
  }
}
