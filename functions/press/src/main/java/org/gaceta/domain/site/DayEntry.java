package org.gaceta.domain.site;

import java.time.Instant;
import java.util.Locale;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.Article;

/// An article in the listing of its day: thin, because a day's page and its sitemap read thousands.
/// It alone holds when the article was changed last, so that no other entry is written for it.
public record DayEntry(
    EntryKey key, SitePath address, String title, Locale language, Instant modified) {
  public static DayEntry of(Article article) {
    return new DayEntry(
        Entries.key(article),
        article.path(),
        Entries.entry(article).title(),
        article.story().language(),
        article.modified());
  }
}
