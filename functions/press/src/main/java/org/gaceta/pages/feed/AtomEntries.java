package org.gaceta.pages.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.synd.SyndPerson;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.gaceta.domain.Label;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Story;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.body.Markdown;

/// Articles as a feed's entries: the paper's own in full, an agency's by their standfirst alone,
/// because their text is licensed to the paper and not to the feed's readers.
record AtomEntries(Site site, Markdown markdown) {
  Entry entry(Report report) {
    var article = report.article();
    var story = article.story();
    var entry = new Entry();
    entry.setId(Atom.id(site, "article/" + article.id()));
    entry.setTitleEx(Atom.text(story.title()));
    entry.setPublished(Atom.date(report.published()));
    entry.setUpdated(Atom.date(article.modified()));
    entry.setAuthors(authors(story));
    entry.setCategories(categories(story));
    entry.setAlternateLinks(
        List.of(Atom.link("alternate", "text/html", site.absolute(article.path()))));
    story.standfirst().ifPresent(it -> entry.setSummary(Atom.text(it)));
    if (story.origin() != Origin.WIRE) {
      entry.setContents(List.of(content(article, report.body())));
    }
    return entry;
  }

  private Content content(Article article, String body) {
    var address = URI.create(site.absolute(article.path()));
    return Atom.html(markdown.html(body, address).text());
  }

  /// Those who wrote it; where nobody is named, the agency. A feed's own author stands for the
  /// rest.
  private static List<SyndPerson> authors(Story story) {
    var names = story.authors().stream().map(it -> it.name()).toList();
    return (names.isEmpty() ? story.agency().stream() : names.stream()).map(Atom::person).toList();
  }

  private static List<Category> categories(Story story) {
    return Stream.concat(story.section().stream(), story.tags().stream())
        .distinct()
        .map(AtomEntries::category)
        .toList();
  }

  private static Category category(Label label) {
    var category = new Category();
    category.setTerm(label.slug().text());
    category.setLabel(Atom.legal(label.name()));
    return category;
  }
}
