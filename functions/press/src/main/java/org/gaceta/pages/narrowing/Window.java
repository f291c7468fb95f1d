package org.gaceta.pages.narrowing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.Dirt;

/// The head of a listing that a page shows, as read now; and the judge of what lies outside of it.
/// This is the narrowing that keeps an old article's change from printing the front page.
///
/// @param cut how many entries the page shows at most
public record Window(Listing listing, List<Entry> entries, int cut) implements Scope {
  public static Window on(Archive archive, Listing listing, int cut) {
    return new Window(listing, archive.newest(listing, cut), cut);
  }

  @Override
  public boolean shows(Dirt dirt) {
    return new Reach(listing, entries.stream().map(Entry::key).toList(), cut).shows(dirt);
  }

  public Set<ArticleId> ids() {
    return entries.stream().map(it -> it.key().id()).collect(Collectors.toUnmodifiableSet());
  }
}
