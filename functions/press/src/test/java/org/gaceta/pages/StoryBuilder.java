package org.gaceta.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.Label;
import org.gaceta.domain.Slug;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Kind;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.Story;
import org.gaceta.domain.article.Translation;
import org.gaceta.domain.article.Video;

/// A story with something in every place, until a test says otherwise.
final class StoryBuilder {
  private String title = "El Duero se desborda";
  private Optional<String> standfirst = Optional.of("El agua sube tres metros.");
  private List<Author> authors = List.of(Samples.author());
  private Optional<String> agency = Optional.empty();
  private Optional<String> dateline = Optional.of("Zamora");
  private Optional<Label> section = Optional.of(new Label("Sucesos"));
  private List<Label> tags = List.of(new Label("Ríos"));
  private Locale language = Samples.SPANISH;
  private List<Translation> translations = List.of();
  private Optional<Picture> image = Optional.of(Samples.picture());
  private Optional<Video> video = Optional.empty();
  private Optional<Instant> modified = Optional.empty();
  private List<Correction> corrections = List.of();
  private Kind kind = Kind.ARTICLE;
  private boolean featured;
  private boolean commentsOpen = true;

  StoryBuilder titled(String text) {
    title = text;
    return this;
  }

  StoryBuilder by(Author... names) {
    authors = List.of(names);
    return this;
  }

  StoryBuilder from(String line) {
    agency = Optional.of(line);
    return this;
  }

  StoryBuilder in(Locale tongue) {
    language = tongue;
    return this;
  }

  StoryBuilder translated(Translation... each) {
    translations = List.of(each);
    return this;
  }

  StoryBuilder picturing(Picture picture) {
    image = Optional.of(picture);
    return this;
  }

  StoryBuilder changed(Instant instant) {
    modified = Optional.of(instant);
    return this;
  }

  StoryBuilder corrected(Correction... each) {
    corrections = List.of(each);
    return this;
  }

  StoryBuilder standing() {
    kind = Kind.PAGE;
    return this;
  }

  StoryBuilder showing(Video film) {
    video = Optional.of(film);
    return this;
  }

  StoryBuilder under(String name) {
    section = Optional.of(new Label(name));
    return this;
  }

  StoryBuilder nowhere() {
    section = Optional.empty();
    return this;
  }

  StoryBuilder leading() {
    featured = true;
    return this;
  }

  StoryBuilder closed() {
    commentsOpen = false;
    return this;
  }

  /// With nothing but its title.
  StoryBuilder bare() {
    standfirst = Optional.empty();
    authors = List.of();
    dateline = Optional.empty();
    section = Optional.empty();
    tags = List.of();
    image = Optional.empty();
    return this;
  }

  /// With the same text wherever there is one; the agency's aside, which would make it the agency's
  /// story.
  StoryBuilder saying(String text) {
    var label = new Label(text, new Slug("x"));
    title = text;
    corrections = List.of(new Correction(Samples.PUBLISHED, text));
    standfirst = Optional.of(text);
    authors = List.of(new Author(new Slug("x"), text, Optional.of(text)));
    dateline = Optional.of(text);
    section = Optional.of(label);
    tags = List.of(label);
    image =
        Optional.of(
            new Picture(
                new WebAddress("https://example.org/x.jpg?a=1&b=2"),
                text,
                Optional.of(text),
                Optional.of(text),
                Optional.empty()));
    return this;
  }

  Story build() {
    return new Story(
        title,
        standfirst,
        authors,
        agency,
        agency.isPresent() ? Origin.WIRE : Origin.STAFF,
        dateline,
        section,
        tags,
        language,
        translations,
        image,
        video,
        modified,
        Optional.empty(),
        corrections,
        kind,
        List.of(),
        featured,
        commentsOpen);
  }
}
