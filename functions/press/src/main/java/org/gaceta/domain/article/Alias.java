package org.gaceta.domain.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gaceta.domain.HousePath;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.Text;

/// An old path that leads to an article, such as `/2019/05/old-post/`.
public final class Alias {
  /// Where articles have one word for themselves, and nothing deeper.
  private static final Set<String> FOLDERS = Set.of("articles", "pages");

  private static final Pattern SLASHES_AT_THE_ENDS = Pattern.compile("^/+|/+$");

  private Alias() {}

  /// The path that was typed, with slashes at its ends or without, percent-encoded or not.
  ///
  /// @throws InvalidValue if it is no path, or one that the site itself needs
  public static SitePath of(String typed) {
    var text =
        SLASHES_AT_THE_ENDS.matcher(decoded(Text.line(typed, Limits.ADDRESS))).replaceAll("");
    var words = List.of(text.split("/", -1));
    if (words.stream().anyMatch(it -> it.isBlank() || it.equals(".") || it.equals(".."))
        || text.chars().anyMatch(it -> "?#\\".indexOf(it) >= 0)
        || text.contains("://")) {
      throw new InvalidValue("must be a path of this site, such as /2019/05/old-post");
    }
    if (text.getBytes(UTF_8).length > Limits.PATH_BYTES) {
      throw new InvalidValue("must have at most %d bytes".formatted(Limits.PATH_BYTES));
    }
    if (HousePath.of(new SitePath(text)).isPresent() || isNoSlug(words)) {
      throw new InvalidValue("is a path that the site needs for something else");
    }
    return new SitePath(text);
  }

  private static boolean isNoSlug(List<String> words) {
    return FOLDERS.contains(words.getFirst()) && words.size() != 2;
  }

  private static String decoded(String text) {
    try {
      return Text.line(URLDecoder.decode(text.replace("+", "%2B"), UTF_8), Limits.ADDRESS);
    } catch (InvalidValue e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("is not percent-encoded as an address is");
    }
  }
}
