package org.gaceta.domain.rebuild;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gaceta.domain.HousePath;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Kind;

/// Cuts the keys of the bucket into slices, at the folders of the site and a few letters of the
/// articles', and leaves out the folders of what no page is in, which may hold many pictures.
final class Slices {
  private static final List<String> LETTERS = List.of("c", "f", "i", "l", "o", "r", "u");

  /// No character sorts after it.
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private Slices() {}

  /// Those that may hold keys that begin so.
  static List<Part.Sweep> of(String prefix) {
    var slices = new ArrayList<Part.Sweep>();
    var after = "";
    for (var cut : cuts()) {
      if (!kept().contains(after)) {
        slices.add(new Part.Sweep(after, Optional.of(cut)));
      }
      after = cut;
    }
    slices.add(new Part.Sweep(after, Optional.empty()));
    return slices.stream().filter(it -> mayHold(it, prefix)).toList();
  }

  /// Where a slice ends and the next one begins, all of them ASCII but for the ends of folders, and
  /// so in the order of the bucket's keys.
  private static SortedSet<String> cuts() {
    var cuts = new TreeSet<String>(kept());
    kept().forEach(it -> cuts.add(it + LAST));
    LETTERS.forEach(it -> cuts.add(Kind.ARTICLE.path(new Slug(it)).text()));
    Arrays.stream(HousePath.values()).forEach(it -> cuts.add(folder(it)));
    return cuts;
  }

  private static Set<String> kept() {
    return Arrays.stream(HousePath.values())
        .filter(it -> !it.isPrinted())
        .map(Slices::folder)
        .collect(Collectors.toSet());
  }

  private static String folder(HousePath house) {
    return house.path().text() + "/";
  }

  private static boolean mayHold(Part.Sweep slice, String prefix) {
    return slice.last().map(it -> it.compareTo(prefix) >= 0).orElse(true)
        && (slice.after().compareTo(prefix) < 0 || slice.after().startsWith(prefix));
  }
}
