package org.gaceta.pages;

import java.util.List;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.article.ArticlePrinter;
import org.gaceta.pages.body.Markdown;
import org.gaceta.pages.feed.FeedDesk;
import org.gaceta.pages.feed.FeedPrinter;
import org.gaceta.pages.front.CarouselPrinter;
import org.gaceta.pages.front.FrontPrinter;
import org.gaceta.pages.front.SidebarPrinter;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.lists.AuthorPrinter;
import org.gaceta.pages.lists.CalendarPrinter;
import org.gaceta.pages.lists.DayPrinter;
import org.gaceta.pages.lists.TopicPrinter;
import org.gaceta.pages.sitemap.DaySitemapPrinter;
import org.gaceta.pages.sitemap.NewsSitemapPrinter;
import org.gaceta.pages.sitemap.SitemapPrinter;

/// Prints any page from what the table holds now. To add a page, add its kind to [Page] and its
/// [Printer] here.
public final class Renderer {
  private final Printer<Page.Front> front;
  private final Printer<Page.Feed> feed;
  private final Printer<Page.Sidebar> sidebar;
  private final Printer<Page.Carousel> carousel;
  private final Printer<Page.OfTopic> topic;
  private final Printer<Page.OfAuthor> author;
  private final Printer<Page.OfDay> day;
  private final Printer<Page.Calendar> calendar;
  private final Printer<Page.Sitemap> sitemap;
  private final Printer<Page.SitemapOfDay> sitemapOfDay;
  private final Printer<Page.NewsSitemap> newsSitemap;
  private final Printer<Page.ArticleAt> article;

  /// A renderer of a site's pages.
  ///
  /// @throws IllegalArgumentException if pages have no words in the site's language
  public Renderer(Site site, Archive archive) {
    var house = HouseStyle.of(site);
    var markdown = new Markdown(house.words());
    front = new FrontPrinter(house, archive);
    feed = new FeedPrinter(new FeedDesk(house, markdown), archive);
    sidebar = new SidebarPrinter(house, archive);
    carousel = new CarouselPrinter(house, archive);
    topic = new TopicPrinter(house, archive);
    author = new AuthorPrinter(house, archive);
    day = new DayPrinter(house, archive);
    calendar = new CalendarPrinter(house, archive);
    sitemap = new SitemapPrinter(house, archive);
    sitemapOfDay = new DaySitemapPrinter(house, archive);
    newsSitemap = new NewsSitemapPrinter(house, archive);
    article = new ArticlePrinter(house, archive, markdown);
  }

  /// What is to become of a page.
  ///
  /// @param why what made it dirty; empty where it is wanted anyway
  /// @param stamp a ULID that makes this write unlike every other
  public Rendering render(Page page, List<Dirt> why, String stamp) {
    return switch (page) {
      case Page.Front it -> front.print(it, why, stamp);
      case Page.Feed it -> feed.print(it, why, stamp);
      case Page.Sidebar it -> sidebar.print(it, why, stamp);
      case Page.Carousel it -> carousel.print(it, why, stamp);
      case Page.OfTopic it -> topic.print(it, why, stamp);
      case Page.OfAuthor it -> author.print(it, why, stamp);
      case Page.OfDay it -> day.print(it, why, stamp);
      case Page.Calendar it -> calendar.print(it, why, stamp);
      case Page.Sitemap it -> sitemap.print(it, why, stamp);
      case Page.SitemapOfDay it -> sitemapOfDay.print(it, why, stamp);
      case Page.NewsSitemap it -> newsSitemap.print(it, why, stamp);
      case Page.ArticleAt it -> article.print(it, why, stamp);
    };
  }
}
