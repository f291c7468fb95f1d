package org.gaceta.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Dossier;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.Listing;

/// An archive in memory, with one listing.
final class FakeArchive implements Archive {
  private final Map<ArticleId, Dossier> dossiers = new HashMap<>();
  private final List<Entry> latest = new ArrayList<>();

  FakeArchive holding(Head head, String body) {
    dossiers.put(head.id(), new Dossier(head, Optional.of(body)));
    return this;
  }

  FakeArchive withoutBody(Head head) {
    dossiers.put(head.id(), new Dossier(head, Optional.empty()));
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
  public Map<ArticleId, Dossier> dossiers(Set<ArticleId> ids) {
    var found = new HashMap<>(dossiers);
    found.keySet().retainAll(ids);
    return found;
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
}
