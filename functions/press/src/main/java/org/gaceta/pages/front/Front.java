package org.gaceta.pages.front;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.Label;
import org.gaceta.domain.Slug;
import org.gaceta.domain.site.Entry;

/// How the front page divides the latest stories.
///
/// @param lede the newest that the newsroom features, else the newest; none on an empty site
/// @param beside those that share the top with it: the next featured ones, then the next newest
/// @param blocks the latest by section, the section with the newest of them first; what has no
///   section comes last
/// @param carousel the newest of what is not on top
public record Front(
    Optional<Entry> lede, List<Entry> beside, List<Block> blocks, List<Entry> carousel) {
  private static final int BESIDE = 3;

  /// The latest of a section; of no section where there is none.
  public record Block(Optional<Label> section, List<Entry> entries) {
    private static final int MOST = 5;

    public Block {
      entries = List.copyOf(entries);
    }

    private static Block of(List<Entry> entries) {
      return new Block(entries.getFirst().section(), entries.stream().limit(MOST).toList());
    }
  }

  static Front of(List<Entry> latest) {
    var ranked =
        Stream.concat(
                latest.stream().filter(Entry::featured),
                latest.stream().filter(it -> !it.featured()))
            .toList();
    var top = ranked.subList(0, Math.min(1 + BESIDE, ranked.size()));
    var rest = latest.stream().filter(it -> !top.contains(it)).toList();
    return new Front(
        top.stream().findFirst(),
        top.stream().skip(1).toList(),
        blocks(rest),
        rest.stream().limit(CarouselPrinter.CUT).toList());
  }

  private static List<Block> blocks(List<Entry> rest) {
    var bySection = new LinkedHashMap<Optional<Slug>, List<Entry>>();
    for (var entry : rest) {
      bySection
          .computeIfAbsent(entry.section().map(Label::slug), _ -> new ArrayList<>())
          .add(entry);
    }
    return bySection.values().stream()
        .map(Block::of)
        .sorted(Comparator.comparing(it -> it.section().isEmpty()))
        .toList();
  }
}
