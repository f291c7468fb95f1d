package org.gaceta.store;

import java.util.Optional;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.Submission;

/// Which path an article gets in one request: the one that was asked for, else the one that it has,
/// else the first free one that its title gives.
final class SlugChoice {
  private final Addresses addresses;
  private final ArticleId id;
  private final Optional<Slug> given;
  private final Slug wanted;
  private Slug chosen;

  SlugChoice(Addresses addresses, ArticleId id, Submission submission) {
    this.addresses = addresses;
    this.id = id;
    this.given = submission.slug();
    this.wanted = Addresses.wanted(submission.title(), id);
    this.chosen = wanted;
  }

  SitePath path(Optional<Head> before) {
    return given
        .map(Addresses::of)
        .or(() -> before.flatMap(Head::address))
        .orElseGet(() -> Addresses.of(chosen));
  }

  /// The path has an owner: a refusal where it was asked for, else the next choice.
  Optional<Publication> taken(ArticleId owner) {
    if (given.isPresent()) {
      return given.map(it -> new Publication.SlugTaken(it, owner));
    }
    chosen = addresses.free(wanted, id);
    return Optional.empty();
  }
}
