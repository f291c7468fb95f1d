package org.gaceta.domain.settling;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.Digest;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.site.Entries;

/// What an article is counted for: nothing while nobody can read it, and a standing page never.
///
/// @param authors for whom it counts as an article, in the order of their slugs
/// @param place its place among the most commented, where it has comments
/// @param shows names what its row in that ranking shows, so that a change of that is seen
public record Standing(List<Slug> authors, Optional<Place> place, String shows) {
  public static final Standing NONE = new Standing(List.of(), Optional.empty(), "");

  public Standing {
    authors = List.copyOf(authors);
  }

  /// What should be.
  ///
  /// @param comments how many approved comments it has
  /// @param zone the site's, by which a month is reckoned
  public static Standing of(Optional<Head> head, long comments, ZoneId zone) {
    return head.filter(Article.class::isInstance)
        .map(Article.class::cast)
        .filter(Article::isListed)
        .map(it -> of(it, comments, zone))
        .orElse(NONE);
  }

  private static Standing of(Article article, long comments, ZoneId zone) {
    var month = YearMonth.from(Entries.key(article).publishedAt().atZone(zone));
    var place = new Place(new Ranking.Commented(month), comments, article.id().text());
    return new Standing(
        article.story().authors().stream().map(Author::slug).sorted().toList(),
        Optional.of(place).filter(_ -> comments > 0),
        comments > 0 ? Digest.of(Entries.entry(article).toString()) : "");
  }
}
