package org.gaceta.pages;

import java.util.List;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.body.Markdown;
import org.gaceta.pages.house.HouseStyle;

/// Prints any page from what the table holds now. To add a page, add its kind to [Page] and its
/// [Printer] here.
public final class Renderer {
  private final Printer<Page.Front> front;
  private final Printer<Page.SiteFeed> feed;
  private final Printer<Page.Sidebar> sidebar;
  private final Printer<Page.Carousel> carousel;
  private final Printer<Page.OfTopic> topic;
  private final Printer<Page.OfAuthor> author;
  private final Printer<Page.OfDay> day;
  private final Printer<Page.Calendar> calendar;
  private final Printer<Page.ArticleAt> article;

  /// A renderer of a site's pages.
  ///
  /// @throws IllegalArgumentException if pages have no words in the site's language
  public Renderer(Site site, Archive archive) {
    var house = HouseStyle.of(site);
    var markdown = new Markdown(house.words());
    front = new FrontPrinter(house, archive);
    feed = new FeedPrinter(site, archive, markdown);
    sidebar = new SidebarPrinter(house, archive);
    carousel = new CarouselPrinter(house, archive);
    topic = new TopicPrinter(house, archive);
    author = new AuthorPrinter(house, archive);
    day = new DayPrinter(house, archive);
    calendar = new CalendarPrinter(house, archive);
    article = new ArticlePrinter(house, archive, markdown);
  }

  /// What is to become of a page.
  ///
  /// @param why what made it dirty; empty where it is wanted anyway
  /// @param stamp a ULID that makes this write unlike every other
  public Rendering render(Page page, List<Dirt> why, String stamp) {
    return switch (page) {
      case Page.Front it -> front.print(it, why, stamp);
      case Page.SiteFeed it -> feed.print(it, why, stamp);
      case Page.Sidebar it -> sidebar.print(it, why, stamp);
      case Page.Carousel it -> carousel.print(it, why, stamp);
      case Page.OfTopic it -> topic.print(it, why, stamp);
      case Page.OfAuthor it -> author.print(it, why, stamp);
      case Page.OfDay it -> day.print(it, why, stamp);
      case Page.Calendar it -> calendar.print(it, why, stamp);
      case Page.ArticleAt it -> article.print(it, why, stamp);
    };
  }
}
