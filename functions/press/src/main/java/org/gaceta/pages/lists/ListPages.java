package org.gaceta.pages.lists;

import java.util.Map;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.Newest;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.Templates;
import org.gaceta.pages.house.HouseStyle;

/// The rest of a list that a page shows the head of: it answers one reader, and no object of the
/// bucket holds it. The template that prints the head makes it.
public final class ListPages {
  private final HouseStyle house;

  /// Of a site, with words in its language.
  ///
  /// @throws IllegalArgumentException if pages have no words in the site's language
  public ListPages(Site site) {
    this.house = HouseStyle.of(site);
  }

  /// The articles of a listing from somewhere on.
  public String stretch(Listing listing, Newest newest) {
    var older = Older.than(listing, newest.entries(), newest.next().isPresent(), house.dates());
    return Templates.render(
        "latest.jte", Map.of("house", house, "entries", newest.entries(), "older", older));
  }
}
