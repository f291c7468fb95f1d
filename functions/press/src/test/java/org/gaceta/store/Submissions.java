package org.gaceta.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gaceta.domain.Label;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Alias;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Kind;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Submission;

/// Submissions for tests: each is like the one before but for what its method names.
final class Submissions {
  private String title = "";
  private List<Label> authors = List.of();
  private Optional<Label> section = Optional.empty();
  private List<Label> tags = List.of();
  private boolean draft;
  private Optional<Instant> date = Optional.empty();
  private Optional<Instant> expires = Optional.empty();
  private Optional<Slug> slug = Optional.empty();
  private String body = "Texto";
  private List<Correction> corrections = List.of();
  private Kind kind = Kind.ARTICLE;
  private List<SitePath> aliases = List.of();

  private Submissions() {}

  static Submissions titled(String title) {
    return new Submissions().with(it -> it.title = title);
  }

  Submissions by(String... names) {
    return with(it -> it.authors = labels(names));
  }

  Submissions in(String name) {
    return with(it -> it.section = Optional.of(new Label(name)));
  }

  Submissions tagged(String... names) {
    return with(it -> it.tags = labels(names));
  }

  Submissions asDraft() {
    return with(it -> it.draft = true);
  }

  Submissions dated(String instant) {
    return with(it -> it.date = Optional.of(Instant.parse(instant)));
  }

  Submissions until(String instant) {
    return with(it -> it.expires = Optional.of(Instant.parse(instant)));
  }

  Submissions at(String wanted) {
    return with(it -> it.slug = Optional.of(new Slug(wanted)));
  }

  Submissions saying(String text) {
    return with(it -> it.body = text);
  }

  Submissions corrected(Correction... each) {
    return with(it -> it.corrections = List.of(each));
  }

  Submissions asPage() {
    return with(it -> it.kind = Kind.PAGE);
  }

  Submissions alsoAt(String... paths) {
    return with(it -> it.aliases = Stream.of(paths).map(Alias::of).toList());
  }

  private Submissions with(Consumer<Submissions> change) {
    var copy = new Submissions();
    copy.title = title;
    copy.authors = authors;
    copy.section = section;
    copy.tags = tags;
    copy.draft = draft;
    copy.date = date;
    copy.expires = expires;
    copy.slug = slug;
    copy.body = body;
    copy.corrections = corrections;
    copy.kind = kind;
    copy.aliases = aliases;
    change.accept(copy);
    return copy;
  }

  Submission get() {
    return new Submission(
        title,
        Optional.empty(),
        authors,
        Optional.empty(),
        Origin.STAFF,
        Optional.empty(),
        section,
        tags,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        true,
        draft,
        date,
        expires,
        Optional.empty(),
        corrections,
        kind,
        aliases,
        slug,
        body);
  }

  private static List<Label> labels(String... names) {
    return List.of(names).stream().map(Label::new).toList();
  }
}
