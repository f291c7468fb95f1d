package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gaceta.domain.Label;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.State;
import org.gaceta.domain.article.Video;

/// An article as answers have it: what was submitted, by the same names, and what the press adds.
final class ArticleJson {
  /// What answers add, which may be sent back as it came.
  static final Set<String> ANSWERED =
      Set.of("id", "version", "state", "url", "publishedAt", "updatedAt", "byline", "warnings");

  private ArticleJson() {}

  static ObjectNode of(Article article, String body, List<String> warnings) {
    var story = article.story();
    var json =
        Json.object()
            .put("id", article.id().text())
            .put("version", article.version())
            .put("state", article.state().name().toLowerCase(Locale.ROOT))
            .put("kind", story.kind().name().toLowerCase(Locale.ROOT))
            .put("url", url(article.path()))
            .put("slug", article.path().lastWord())
            .put("title", story.title());
    story.standfirst().ifPresent(it -> json.put("description", it));
    article
        .publishedAt()
        .ifPresent(it -> json.put("publishedAt", it.toString()).put("date", it.toString()));
    json.put("updatedAt", article.changedAt().toString());
    story.modified().ifPresent(it -> json.put("modified", it.toString()));
    story.expires().ifPresent(it -> json.put("expires", it.toString()));
    json.put("draft", article.state() == State.DRAFT);
    authors(story.authors(), json);
    story.agency().ifPresent(it -> json.put("agency", it));
    json.put("origin", story.origin().name().toLowerCase(Locale.ROOT));
    story.dateline().ifPresent(it -> json.put("dateline", it));
    story.section().map(Label::name).ifPresent(it -> json.put("section", it));
    var tags = json.putArray("tags");
    story.tags().forEach(it -> tags.add(it.name()));
    json.put("language", story.language().toLanguageTag());
    if (!story.translations().isEmpty()) {
      var translations = json.putObject("translations");
      story
          .translations()
          .forEach(it -> translations.put(it.language().toLanguageTag(), it.address().text()));
    }
    story.image().ifPresent(it -> json.set("image", picture(it)));
    story.video().ifPresent(it -> json.set("video", video(it)));
    if (!story.aliases().isEmpty()) {
      var aliases = json.putArray("aliases");
      story.aliases().forEach(it -> aliases.add(it.href()));
    }
    corrections(story.corrections(), json);
    json.put("featured", story.featured())
        .put("commentsOpen", story.commentsOpen())
        .put("body", body);
    if (!warnings.isEmpty()) {
      var list = json.putArray("warnings");
      warnings.forEach(list::add);
    }
    return json;
  }

  /// Slugs, which can be sent back, and names, as they are printed.
  static void authors(List<Author> authors, ObjectNode json) {
    var slugs = json.putArray("authors");
    var names = json.putArray("byline");
    authors.forEach(it -> {
      slugs.add(it.slug().text());
      names.add(it.name());
    });
  }

  private static void corrections(List<Correction> corrections, ObjectNode json) {
    if (!corrections.isEmpty()) {
      var list = json.putArray("corrections");
      corrections.forEach(
          it -> list.addObject().put("date", it.date().toString()).put("text", it.text()));
    }
  }

  private static ObjectNode video(Video video) {
    var json = Json.object().put("url", video.url().text());
    video.poster().ifPresent(it -> json.put("poster", it.text()));
    video.title().ifPresent(it -> json.put("title", it));
    return json;
  }

  static ObjectNode picture(Picture picture) {
    var json = Json.object().put("url", picture.url().text());
    if (!picture.alt().isEmpty()) {
      json.put("alt", picture.alt());
    }
    picture.caption().ifPresent(it -> json.put("caption", it));
    picture.credit().ifPresent(it -> json.put("credit", it));
    picture.size().ifPresent(it -> json.put("width", it.width()).put("height", it.height()));
    if (!picture.variants().isEmpty()) {
      var variants = json.putArray("variants");
      picture
          .variants()
          .forEach(it -> variants.addObject().put("url", it.url().text()).put("width", it.width()));
    }
    return json;
  }

  static String url(SitePath path) {
    return "/" + path;
  }
}
