package org.gaceta.pages.discussion;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What stands in place of a commenter's picture: the initials on a colour that the name always
/// has. Nothing is asked of anybody else, and nothing of the address is in it.
///
/// @param initials one or two characters
/// @param hue one of the stylesheet's colours, `hue-0` to `hue-11`
public record Avatar(String initials, String hue) {
  private static final int HUES = 12;
  private static final Pattern FIRST_OF_WORD =
      Pattern.compile("([\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]*");
  private static final Pattern FIRST_OF_ALL = Pattern.compile("[^\\p{M}\\p{Z}\\p{C}]");

  /// The avatar of a name: the same in every place, whenever it is printed.
  public static Avatar of(String name) {
    return new Avatar(initials(name), "hue-" + Math.floorMod(name.hashCode(), HUES));
  }

  private static String initials(String name) {
    var letters =
        FIRST_OF_WORD.matcher(name).results().map((MatchResult it) -> upper(it.group(1))).toList();
    return switch (letters.size()) {
      case 0 -> sign(name);
      case 1 -> letters.getFirst();
      default -> letters.getFirst() + letters.getLast();
    };
  }

  /// A name of signs alone, such as an emoji, has its first.
  private static String sign(String name) {
    return FIRST_OF_ALL.matcher(name).results().map(MatchResult::group).findFirst().orElse("?");
  }

  private static String upper(String letter) {
    return Character.toString(Character.toTitleCase(letter.codePointAt(0)));
  }
}
