package org.gaceta.domain.article;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.Label;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Slug;

/// An article as a newsroom submits it, each field valid by itself.
///
/// @param authors names or slugs, as they were typed
/// @param language the article's own language; the site's where it was not said
/// @param translations where it stands in other languages
/// @param date the date that it is to bear; where it was not said, its first publication's instant;
///   one that lies ahead is the hour at which it is to be published
/// @param expires when it is to leave the pages again; once that is over, it is a draft
/// @param aliases old paths that are to lead to it
/// @param slug the one that it must have; where it was not said, it keeps its own or gets one from
///   the title
/// @param body the source, in Markdown
public record Submission(
    String title,
    Optional<String> standfirst,
    List<Label> authors,
    Optional<String> agency,
    Origin origin,
    Optional<String> dateline,
    Optional<Label> section,
    List<Label> tags,
    Optional<Locale> language,
    List<Translation> translations,
    Optional<Picture> image,
    Optional<Video> video,
    boolean featured,
    boolean commentsOpen,
    boolean draft,
    Optional<Instant> date,
    Optional<Instant> expires,
    Optional<Instant> modified,
    List<Correction> corrections,
    Kind kind,
    List<SitePath> aliases,
    Optional<Slug> slug,
    String body) {
  public Submission {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    translations = List.copyOf(translations);
    corrections = List.copyOf(corrections);
    aliases = List.copyOf(aliases);
  }

  /// The story that it tells, with its authors as they are to be printed.
  public Story story(List<Author> byline, Locale siteLanguage) {
    return new Story(
        title,
        standfirst,
        byline,
        agency,
        origin,
        dateline,
        section,
        tags,
        language.orElse(siteLanguage),
        translations,
        image,
        video,
        modified,
        expires,
        corrections,
        kind,
        aliases,
        featured,
        commentsOpen);
  }
}
