package org.gaceta.http;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.Precondition;
import org.gaceta.domain.article.Precondition.Versions;

/// Entity tags (RFC 9110, section 8.8.3): of an article its version, of a list a hash of it.
public final class EntityTags {
  private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
  private static final Pattern NEXT = Pattern.compile("\\G\\s*+" + TAG + "\\s*+(?:,|\\z)");
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

  private EntityTags() {}

  public static String of(Head head) {
    return "\"" + head.version() + "\"";
  }

  /// What the request's headers demand of the version.
  ///
  /// @throws InvalidValue if one of them is no list of entity tags
  public static Precondition precondition(Request request) {
    return new Precondition(
        versions(request, "If-Match", true), versions(request, "If-None-Match", false));
  }

  /// Whether `If-None-Match` names this tag, so that a GET is answered by 304.
  public static boolean isCached(Request request, String tag) {
    var given = request.header("If-None-Match").orElse("").strip();
    return given.equals("*") || tags(given, false).contains(tag.substring(1, tag.length() - 1));
  }

  private static Optional<Versions> versions(Request request, String header, boolean strong) {
    return request.header(header).map(String::strip).map(given -> versions(header, given, strong));
  }

  private static Versions versions(String header, String given, boolean strong) {
    if (given.equals("*")) {
      return new Versions.Any();
    }
    if (!isList(given)) {
      throw new InvalidValue(header + " must be * or a tag in quotes, such as \"3\"");
    }
    return new Versions.Of(
        tags(given, strong).stream()
            .filter(it -> VERSION.matcher(it).matches())
            .map(Long::valueOf)
            .collect(Collectors.toSet()));
  }

  private static boolean isList(String given) {
    var tags = NEXT.matcher(given);
    var end = 0;
    while (tags.find()) {
      end = tags.end();
    }
    return !given.isEmpty() && end == given.length() && !given.endsWith(",");
  }

  /// The opaque tags; a weak one never matches where the comparison is strong.
  private static Set<String> tags(String given, boolean strong) {
    return TAG.matcher(given)
        .results()
        .filter(it -> !strong || it.group(1) == null)
        .map((MatchResult it) -> it.group(2))
        .collect(Collectors.toSet());
  }
}
