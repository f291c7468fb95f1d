package org.gaceta.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.author.TopAuthor;
import org.gaceta.domain.comment.Discussion;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Commented;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.domain.site.Dossier;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.Manuscript;
import org.gaceta.domain.site.Portfolio;
import org.gaceta.domain.site.Topic;
import org.gaceta.domain.site.VideoEntry;

/// An archive in memory, with one listing.
final class FakeArchive implements Archive {
  private final Map<ArticleId, Dossier> dossiers = new HashMap<>();
  private final List<Entry> latest = new ArrayList<>();
  final Map<Listing, Topic> topics = new HashMap<>();
  final Map<Slug, Portfolio> portfolios = new HashMap<>();
  final SortedMap<LocalDate, List<DayEntry>> days = new TreeMap<>();
  final List<TopAuthor> authors = new ArrayList<>();
  final List<VideoEntry> videos = new ArrayList<>();
  final List<Commented> commented = new ArrayList<>();
  Optional<LocalDate> today = Optional.empty();

  FakeArchive holding(Head head, String body) {
    dossiers.put(head.id(), dossier(head, Optional.of(body)));
    return this;
  }

  FakeArchive discussing(Head head, Discussion discussion) {
    dossiers.put(head.id(), new Dossier(new Manuscript(head, Optional.of("Texto.")), discussion));
    return this;
  }

  FakeArchive withoutBody(Head head) {
    dossiers.put(head.id(), dossier(head, Optional.empty()));
    return this;
  }

  FakeArchive listing(Entry entry) {
    latest.add(entry);
    return this;
  }

  /// The article, and its place among the latest.
  FakeArchive publishing(Article article, String body) {
    return holding(article, body).listing(Samples.entry(article));
  }

  @Override
  public Optional<Head> head(ArticleId id) {
    return dossier(id).map(Dossier::head);
  }

  @Override
  public Optional<Dossier> dossier(ArticleId id) {
    return Optional.ofNullable(dossiers.get(id));
  }

  @Override
  public Map<ArticleId, Manuscript> manuscripts(Set<ArticleId> ids) {
    var found = new HashMap<ArticleId, Manuscript>();
    ids.forEach(id -> dossier(id).ifPresent(it -> found.put(id, it.manuscript())));
    return found;
  }

  @Override
  public List<VideoEntry> videos(int limit) {
    return first(videos, limit);
  }

  @Override
  public Optional<Topic> topic(Listing listing, int limit) {
    return Optional.ofNullable(topics.get(listing))
        .map(it -> new Topic(it.name(), first(it.newest(), limit)));
  }

  @Override
  public Optional<Portfolio> portfolio(Slug author, int limit) {
    return Optional.ofNullable(portfolios.get(author))
        .map(it -> new Portfolio(it.profile(), it.articles(), first(it.newest(), limit)));
  }

  @Override
  public Optional<List<DayEntry>> day(LocalDate day, int limit) {
    return Optional.ofNullable(days.get(day)).map(it -> first(it, limit));
  }

  @Override
  public List<DayEntry> printedOn(LocalDate day, int limit) {
    return first(days.getOrDefault(day, List.of()), limit);
  }

  @Override
  public List<LocalDate> days() {
    return List.copyOf(days.keySet());
  }

  @Override
  public List<TopAuthor> topAuthors(int limit) {
    return authors.stream().limit(limit).toList();
  }

  @Override
  public List<Commented> mostCommented(YearMonth month, int limit) {
    return commented.stream()
        .filter(it -> it.place().ranking().equals(new Ranking.Commented(month)))
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<LocalDate> today() {
    return today;
  }

  @Override
  public List<Entry> newest(Listing listing, int limit) {
    if (!(listing instanceof Listing.Latest)) {
      return List.of();
    }
    return latest.stream()
        .sorted(Comparator.comparing(Entry::key).reversed())
        .limit(limit)
        .toList();
  }

  private static <T> List<T> first(List<T> all, int limit) {
    return all.stream().limit(limit).toList();
  }

  private static Dossier dossier(Head head, Optional<String> body) {
    return new Dossier(new Manuscript(head, body), Discussion.NONE);
  }
}
