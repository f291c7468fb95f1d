package org.gaceta.pages.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.SiteObject;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.Manuscript;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.narrowing.Window;

/// The feeds of the site and of each section that there is: the latest articles, which are read
/// after the listing that names them.
public record FeedPrinter(FeedDesk desk, Archive archive) implements Printer<Page.Feed> {
  private static final int CUT = 20;

  @Override
  public Rendering print(Page.Feed page, List<Dirt> why, String stamp) {
    return switch (page) {
      case Page.SiteFeed it ->
          print(it, desk.masthead(it), Window.on(archive, new Listing.Latest(), CUT), why, stamp);
      case Page.SectionFeed it ->
          archive
              .topic(new Listing.OfSection(it.section()), CUT)
              .map(topic ->
                  print(
                      it,
                      desk.masthead(it, topic.name()),
                      new Window(new Listing.OfSection(it.section()), topic.newest(), CUT),
                      why,
                      stamp))
              .orElseGet(Rendering.Leave::new);
    };
  }

  private Rendering print(
      Page.Feed page, Masthead masthead, Window latest, List<Dirt> why, String stamp) {
    if (!latest.shows(why)) {
      return new Rendering.Leave();
    }
    var manuscripts = archive.manuscripts(latest.ids());
    var pieces =
        latest.entries().stream().flatMap(it -> piece(manuscripts, it.key().id())).toList();
    return new Rendering.Print(object(page, new Bulletin(masthead, pieces), stamp));
  }

  private static SiteObject object(Page.Feed page, Bulletin bulletin, String stamp) {
    var type = page.format().mediaType();
    return switch (page.format()) {
      case ATOM -> Sheet.xml(AtomFeed.print(bulletin), type, stamp);
      case RSS -> Sheet.xml(RssFeed.print(bulletin), type, stamp);
      case JSON -> Sheet.json(JsonFeed.tree(bulletin), type, stamp);
    };
  }

  /// Nothing where the article was taken back since the listing was read: the record of its entry
  /// brings the feed again.
  private Stream<Piece> piece(Map<ArticleId, Manuscript> manuscripts, ArticleId id) {
    return Optional.ofNullable(manuscripts.get(id)).stream()
        .flatMap(it ->
            it.head() instanceof Article article && article.isListed()
                ? Stream.of(desk.piece(article, it.body().orElse("")))
                : Stream.empty());
  }
}
