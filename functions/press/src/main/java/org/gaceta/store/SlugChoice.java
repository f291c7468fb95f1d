package org.gaceta.store;

import java.util.Optional;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.Kind;
import org.gaceta.domain.article.Submission;

/// Which path an article gets in one request: the one that was asked for, else the one that it has,
/// else the first free one that its title gives. Where it becomes of another kind, its slug goes
/// with it.
final class SlugChoice {
  private final Addresses addresses;
  private final ArticleId id;
  private final Kind kind;
  private final Optional<Slug> given;
  private final Slug ofTitle;
  private Optional<Slug> chosen = Optional.empty();

  SlugChoice(Addresses addresses, ArticleId id, Submission submission) {
    this.addresses = addresses;
    this.id = id;
    this.kind = submission.kind();
    this.given = submission.slug();
    this.ofTitle = Addresses.wanted(submission.title(), id);
  }

  SitePath path(Optional<Head> before) {
    var address = before.flatMap(Head::address);
    return given
        .map(kind::path)
        .or(() -> address.filter(kind::has))
        .orElseGet(() -> kind.path(chosen.orElse(wanted(address))));
  }

  /// The path has an owner: a refusal where it was asked for, else the next choice.
  Optional<Publication> taken(SitePath path, ArticleId owner) {
    if (given.isPresent()) {
      return given.map(it -> new Publication.SlugTaken(it, owner));
    }
    chosen = Optional.of(addresses.free(kind, new Slug(path.lastWord()), id));
    return Optional.empty();
  }

  private Slug wanted(Optional<SitePath> address) {
    return address.flatMap(it -> Slug.of(it.lastWord())).orElse(ofTitle);
  }
}
