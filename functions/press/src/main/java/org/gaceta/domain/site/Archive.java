package org.gaceta.domain.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;

/// What pages are printed from. Every read is strong: it sees each write that was answered before
/// it began.
public interface Archive {
  Optional<Head> head(ArticleId id);

  Optional<Dossier> dossier(ArticleId id);

  /// Of several articles; those that are not there are left out.
  Map<ArticleId, Dossier> dossiers(Set<ArticleId> ids);

  /// The newest entries of a listing, the newest first.
  List<Entry> newest(Listing listing, int limit);
}
