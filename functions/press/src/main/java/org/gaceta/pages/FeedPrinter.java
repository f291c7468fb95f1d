package org.gaceta.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.State;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.Manuscript;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.body.Markdown;
import org.gaceta.pages.feed.AtomFeed;
import org.gaceta.pages.feed.Report;

/// The site's feed: the latest articles, which are read after the listing that names them.
record FeedPrinter(Site site, Archive archive, Markdown markdown)
    implements Printer<Page.SiteFeed> {
  private static final int CUT = 20;

  @Override
  public Rendering print(Page.SiteFeed page, List<Dirt> why, String stamp) {
    var latest = Window.on(archive, new Listing.Latest(), CUT);
    if (!latest.shows(why)) {
      return new Rendering.Leave();
    }
    var manuscripts = archive.manuscripts(latest.ids());
    var reports =
        latest.entries().stream().flatMap(it -> report(manuscripts, it.key().id())).toList();
    var feed = new AtomFeed(site, markdown, page.path());
    return new Rendering.Print(Sheet.atom(feed.print(reports), stamp));
  }

  /// Nothing where the article was taken back since the listing was read: the record of its entry
  /// brings the feed again.
  private static Stream<Report> report(Map<ArticleId, Manuscript> manuscripts, ArticleId id) {
    return Optional.ofNullable(manuscripts.get(id)).stream()
        .filter(it -> it.head().state() == State.PUBLISHED)
        .flatMap(it ->
            it.head() instanceof Article article
                ? Stream.of(new Report(article, it.body().orElse("")))
                : Stream.empty());
  }
}
