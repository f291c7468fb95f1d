package org.gaceta.pages;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.State;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Site;

/// A site and its articles to test pages with.
final class Samples {
  static final Locale SPANISH = Locale.of("es");
  static final Site SITE = site(SPANISH, "Europe/Madrid");
  static final String STAMP = "01KB0000000000000000000000";
  static final Instant PUBLISHED = Instant.parse("2026-03-09T17:30:00Z");

  /// What breaks out of every context that is not escaped.
  static final String HOSTILE = "<script>alert(1)</script>\"'&<!--";

  private Samples() {}

  static Site site(Locale language, String zone) {
    return new Site(URI.create("https://gaceta.example"), "La Gaceta", language, ZoneId.of(zone));
  }

  static Picture picture() {
    return new Picture(
        new WebAddress("/media/river.jpg"),
        "El río, crecido",
        Optional.of("El Duero, el lunes."),
        Optional.of("Ana Pérez"),
        Optional.of(new Picture.Size(1600, 1000)));
  }

  static Author author() {
    return new Author(new Slug("ana-perez"), "Ana Pérez", Optional.of("Redactora jefe"));
  }

  static Article article(String id) {
    return article(id, UnaryOperator.identity());
  }

  static Article article(String id, UnaryOperator<StoryBuilder> edit) {
    var path = new SitePath("articles/" + id);
    return new Article(
        new ArticleId(id),
        3,
        State.PUBLISHED,
        edit.apply(new StoryBuilder()).build(),
        "digest",
        path,
        List.of(path),
        Optional.of(PUBLISHED),
        PUBLISHED);
  }

  /// The same article, live at another path.
  static Article movedTo(Article article, String path) {
    var to = new SitePath(path);
    return new Article(
        article.id(),
        article.version() + 1,
        State.PUBLISHED,
        article.story(),
        article.bodyDigest(),
        to,
        List.of(article.path(), to),
        article.publishedAt(),
        article.changedAt());
  }

  /// The same article, taken back to the desk.
  static Article draft(Article article) {
    return new Article(
        article.id(),
        article.version() + 1,
        State.DRAFT,
        article.story(),
        article.bodyDigest(),
        article.path(),
        article.printed(),
        article.publishedAt(),
        article.changedAt());
  }

  static Entry entry(Article article) {
    return entry(article, article.publishedAt().orElseThrow());
  }

  static Entry entry(Article article, Instant published) {
    var story = article.story();
    return new Entry(
        new EntryKey(published, article.id()),
        article.path(),
        story.title(),
        story.standfirst(),
        story.authors(),
        story.agency(),
        story.origin(),
        story.section(),
        story.language(),
        story.image(),
        story.featured());
  }
}
