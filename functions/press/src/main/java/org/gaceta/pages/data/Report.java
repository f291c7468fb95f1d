package org.gaceta.pages.data;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.Label;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Story;
import org.gaceta.pages.house.HouseStyle;

/// An article, as search engines and news readers understand it.
final class Report {
  private Report() {}

  /// A story of the day. It was changed when readers are told that it was.
  static Thing news(HouseStyle house, Article article, long comments) {
    var story = article.story();
    var published = article.publishedAt().orElseThrow();
    var changed = article.updated().orElse(published);
    var address = house.absolute(article.path());
    return Thing.of("NewsArticle")
        .text("headline", story.title())
        .text("description", story.standfirst())
        .text("url", address)
        .thing("mainEntityOfPage", Thing.of("WebPage").text("@id", address))
        .text("datePublished", house.machine(published))
        .text("dateModified", house.machine(changed))
        .things("author", authors(house, story))
        .thing("sourceOrganization", agency(story).filter(_ -> !story.authors().isEmpty()))
        .thing("publisher", Newspaper.organisation(house))
        .thing("image", story.image().map(it -> Media.image(house, it)))
        .thing("video", story.video().map(it -> Media.video(house, it, story, published)))
        .flag("isAccessibleForFree", true)
        .text("inLanguage", house.tag(story.language()))
        .text("articleSection", story.section().map(Label::name))
        .texts("keywords", story.tags().stream().map(Label::name).toList())
        .text("dateline", story.dateline())
        .number("commentCount", comments)
        .things(
            "correction", story.corrections().stream().map(it -> correction(house, it)).toList());
  }

  /// A standing page, which bears no date.
  static Thing page(HouseStyle house, Article article) {
    var story = article.story();
    return Thing.of("WebPage")
        .text("name", story.title())
        .text("description", story.standfirst())
        .text("url", house.absolute(article.path()))
        .text("inLanguage", house.tag(story.language()))
        .thing("primaryImageOfPage", story.image().map(it -> Media.image(house, it)))
        .thing("isPartOf", Newspaper.site(house));
  }

  /// Whoever is named; else the agency; else, where its own staff wrote it, the paper.
  private static List<Thing> authors(HouseStyle house, Story story) {
    if (!story.authors().isEmpty()) {
      return story.authors().stream().map(it -> Person.of(house, it)).toList();
    }
    return agency(story)
        .or(() ->
            story.origin() == Origin.STAFF
                ? Optional.of(Newspaper.organisation(house))
                : Optional.empty())
        .stream()
        .toList();
  }

  private static Optional<Thing> agency(Story story) {
    return story.agency().map(it -> Thing.of("Organization").text("name", it));
  }

  private static Thing correction(HouseStyle house, Correction correction) {
    return Thing.of("CorrectionComment")
        .text("text", correction.text())
        .text("datePublished", house.machine(correction.date()));
  }
}
