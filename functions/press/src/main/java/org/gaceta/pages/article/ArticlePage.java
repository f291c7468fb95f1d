package org.gaceta.pages.article;

import java.util.Map;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.comment.Discussion;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.Templates;
import org.gaceta.pages.body.Markdown;
import org.gaceta.pages.discussion.Talk;
import org.gaceta.pages.house.HouseStyle;

/// The page of an article that readers can see, from what is in print or from what is to be.
public final class ArticlePage {
  private final HouseStyle house;
  private final Markdown markdown;

  /// Of a site, with words in its language.
  ///
  /// @throws IllegalArgumentException if pages have no words in the site's language
  public ArticlePage(Site site) {
    this.house = HouseStyle.of(site);
    this.markdown = new Markdown(house.words());
  }

  ArticlePage(HouseStyle house, Markdown markdown) {
    this.house = house;
    this.markdown = markdown;
  }

  /// The page, without a stamp.
  ///
  /// @param body the source, in Markdown
  public String html(Article article, String body, Discussion discussion) {
    return Templates.render(
        "article.jte",
        Map.of(
            "house",
            house,
            "article",
            article,
            "body",
            markdown.html(body),
            "talk",
            Talk.below(house, article, discussion)));
  }
}
