package org.gaceta.domain.site;

import java.util.Optional;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.comment.Discussion;

/// All that an article's page is printed from, read in one query.
public record Dossier(Manuscript manuscript, Discussion discussion) {
  public Head head() {
    return manuscript.head();
  }

  public Optional<String> body() {
    return manuscript.body();
  }
}
