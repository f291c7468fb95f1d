package org.gaceta.domain.author;

import org.gaceta.domain.article.Author;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;

/// An author's place among the top authors.
///
/// @param articles how many articles count for them
public record TopAuthor(Author author, long articles) {
  public Place place() {
    return new Place(new Ranking.Authors(), articles, author.slug().text());
  }
}
