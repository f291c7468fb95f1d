package org.gaceta.domain.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.author.TopAuthor;

/// What pages are printed from. Every read is strong: it sees each write that was answered before
/// it began.
public interface Archive {
  Optional<Head> head(ArticleId id);

  Optional<Dossier> dossier(ArticleId id);

  /// Those of several articles; what is not there is left out.
  Map<ArticleId, Manuscript> manuscripts(Set<ArticleId> ids);

  /// The newest entries of a listing, the newest first.
  List<Entry> newest(Listing listing, int limit);

  /// The newest articles with a video, the newest first.
  List<VideoEntry> videos(int limit);

  /// A section or a tag with the newest of its articles; none that never had one.
  Optional<Topic> topic(Listing listing, int limit);

  /// An author with the newest of their articles; none that nobody ever named.
  Optional<Portfolio> portfolio(Slug author, int limit);

  /// The articles of a day, the newest first; none where nothing was ever printed on it.
  Optional<List<DayEntry>> day(LocalDate day, int limit);

  /// The articles that a day has now, the newest first, whether or not it is known as one on which
  /// something was printed.
  List<DayEntry> printedOn(LocalDate day, int limit);

  /// The days on which something was printed, the first of them first.
  List<LocalDate> days();

  /// The authors with the most articles, the first of them first.
  List<TopAuthor> topAuthors(int limit);

  /// The articles of a month with the most comments, the first of them first.
  List<Commented> mostCommented(YearMonth month, int limit);

  /// The day that pages take as today; none before the clock has first told it.
  Optional<LocalDate> today();
}
