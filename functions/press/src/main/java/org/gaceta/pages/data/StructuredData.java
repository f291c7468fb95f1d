package org.gaceta.pages.data;

import java.util.List;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.author.Profile;
import org.gaceta.pages.Page;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.house.Message;

/// What each kind of page says of itself.
public final class StructuredData {
  private StructuredData() {}

  public static List<Thing> ofFront(HouseStyle house) {
    return List.of(Newspaper.organisation(house), Newspaper.site(house));
  }

  /// Of an article or a standing page.
  ///
  /// @param comments how many there are
  public static List<Thing> of(HouseStyle house, Article article, long comments) {
    var story = article.story();
    var trail = new Trail(house);
    if (!article.isListed()) {
      return List.of(Report.page(house, article), trail.to(story.title(), article.path()).thing());
    }
    story.section().ifPresent(it -> trail.to(it.name(), new Page.OfSection(it.slug()).path()));
    return List.of(
        Report.news(house, article, comments), trail.to(story.title(), article.path()).thing());
  }

  public static List<Thing> ofAuthor(HouseStyle house, Page.OfAuthor page, Profile profile) {
    return List.of(
        Person.page(house, page, profile),
        new Trail(house).to(profile.name(), page.path()).thing());
  }

  public static List<Thing> ofDay(HouseStyle house, Page.OfDay page, String name) {
    return List.of(
        new Trail(house)
            .to(house.text(Message.CALENDAR_TITLE), new Page.Calendar().path())
            .to(name, page.path())
            .thing());
  }

  /// Of a page that stands right below the front page.
  public static List<Thing> ofList(HouseStyle house, Page page, String name) {
    return List.of(new Trail(house).to(name, page.path()).thing());
  }
}
