package org.gaceta.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.Label;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Alias;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Kind;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Submission;

/// Submissions for tests: each is like the one before but for what its method names.
record Submissions(
    String title,
    List<Label> authors,
    Optional<Label> section,
    List<Label> tags,
    boolean draft,
    Optional<Instant> date,
    Optional<Instant> expires,
    Optional<Slug> slug,
    String body,
    List<Correction> corrections,
    Kind kind,
    List<SitePath> aliases) {

  static Submissions titled(String title) {
    return new Submissions(
        title,
        List.of(),
        Optional.empty(),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "Texto",
        List.of(),
        Kind.ARTICLE,
        List.of());
  }

  Submissions by(String... names) {
    return new Submissions(
        title,
        labels(names),
        section,
        tags,
        draft,
        date,
        expires,
        slug,
        body,
        corrections,
        kind,
        aliases);
  }

  Submissions in(String name) {
    return new Submissions(
        title,
        authors,
        Optional.of(new Label(name)),
        tags,
        draft,
        date,
        expires,
        slug,
        body,
        corrections,
        kind,
        aliases);
  }

  Submissions tagged(String... names) {
    return new Submissions(
        title,
        authors,
        section,
        labels(names),
        draft,
        date,
        expires,
        slug,
        body,
        corrections,
        kind,
        aliases);
  }

  Submissions asDraft() {
    return new Submissions(
        title, authors, section, tags, true, date, expires, slug, body, corrections, kind, aliases);
  }

  Submissions dated(String instant) {
    return new Submissions(
        title,
        authors,
        section,
        tags,
        draft,
        Optional.of(Instant.parse(instant)),
        expires,
        slug,
        body,
        corrections,
        kind,
        aliases);
  }

  Submissions until(String instant) {
    return new Submissions(
        title,
        authors,
        section,
        tags,
        draft,
        date,
        Optional.of(Instant.parse(instant)),
        slug,
        body,
        corrections,
        kind,
        aliases);
  }

  Submissions at(String wanted) {
    return new Submissions(
        title,
        authors,
        section,
        tags,
        draft,
        date,
        expires,
        Optional.of(new Slug(wanted)),
        body,
        corrections,
        kind,
        aliases);
  }

  Submissions saying(String text) {
    return new Submissions(
        title,
        authors,
        section,
        tags,
        draft,
        date,
        expires,
        slug,
        text,
        corrections,
        kind,
        aliases);
  }

  Submissions corrected(Correction... each) {
    return new Submissions(
        title,
        authors,
        section,
        tags,
        draft,
        date,
        expires,
        slug,
        body,
        List.of(each),
        kind,
        aliases);
  }

  Submissions asPage() {
    return new Submissions(
        title,
        authors,
        section,
        tags,
        draft,
        date,
        expires,
        slug,
        body,
        corrections,
        Kind.PAGE,
        aliases);
  }

  Submissions alsoAt(String... paths) {
    return new Submissions(
        title,
        authors,
        section,
        tags,
        draft,
        date,
        expires,
        slug,
        body,
        corrections,
        kind,
        List.of(paths).stream().map(Alias::of).toList());
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
