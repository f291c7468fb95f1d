package org.gaceta.domain.article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.Label;
import org.gaceta.domain.SitePath;

/// What an article says of itself, all but its body.
///
/// @param standfirst the summary under the headline (`description`)
/// @param agency the credit line of a news agency
/// @param dateline the place that the report comes from
/// @param modified when the newsroom says that it was changed last, if it says so
/// @param expires when it is to leave the pages again
/// @param aliases old paths that lead to it
/// @param language the article's own language
/// @param translations where it stands in other languages, in the order of their tags
public record Story(
    String title,
    Optional<String> standfirst,
    List<Author> authors,
    Optional<String> agency,
    Origin origin,
    Optional<String> dateline,
    Optional<Label> section,
    List<Label> tags,
    Locale language,
    List<Translation> translations,
    Optional<Picture> image,
    Optional<Video> video,
    Optional<Instant> modified,
    Optional<Instant> expires,
    List<Correction> corrections,
    Kind kind,
    List<SitePath> aliases,
    boolean featured,
    boolean commentsOpen) {
  public Story {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    translations = List.copyOf(translations);
    corrections = List.copyOf(corrections);
    aliases = List.copyOf(aliases);
  }

  /// Whether its time is over.
  public boolean isOver(Instant now) {
    return expires.filter(it -> !it.isAfter(now)).isPresent();
  }

  /// When readers are told that it was changed last: by what the newsroom says, or by its newest
  /// correction.
  public Optional<Instant> updated() {
    return Stream.concat(modified.stream(), corrections.stream().map(Correction::date))
        .max(Comparator.naturalOrder());
  }
}
