package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.MemoryTable;

/// All that is settled, counted anew from the sources by a way of its own, to hold what the settler
/// made against.
public final class Recount {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  private final List<Item> items;

  /// Counts what a table holds.
  public Recount(MemoryTable table) {
    this.items =
        table.recordsAfter(0).stream()
            .map(it -> it.key())
            .collect(Collectors.toCollection(LinkedHashSet<Key>::new))
            .stream()
            .flatMap(it -> table.get(it, true).stream())
            .toList();
  }

  /// Holds copies, counts and rankings against it.
  public void assertSettled() {
    assertEquals(approved(), copies(), "public copies");
    assertEquals(counted(), counts("ARTICLE#", "ARTICLE#COUNTS"), "comments of articles");
    assertEquals(written(), counts("AUTHOR#", "AUTHOR#COUNTS"), "articles of authors");
    assertEquals(topAuthors(), rows("RANK#authors"), "top authors");
    assertEquals(mostCommented(), rows("RANK#commented#"), "most commented");
  }

  private Set<String> approved() {
    return comments("DISCUSSION#")
        .filter(it -> it.text("state").equals("approved"))
        .map(it -> it.key().pk().substring("DISCUSSION#".length()) + " " + it.key().sk())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> copies() {
    return comments("ARTICLE#")
        .map(it -> it.key().pk().substring("ARTICLE#".length()) + " " + it.key().sk())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, Long> counted() {
    return approved().stream()
        .collect(
            Collectors.groupingBy(
                it -> it.substring(0, it.indexOf(' ')), TreeMap::new, Collectors.counting()));
  }

  private Map<String, Long> written() {
    return published()
        .flatMap(it -> it.read().nesteds("authors").stream())
        .collect(Collectors.groupingBy(it -> it.text("slug"), TreeMap::new, Collectors.counting()));
  }

  private Set<String> topAuthors() {
    return written().entrySet().stream()
        .map(it -> "RANK#authors %010d#%s".formatted(it.getValue(), it.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> mostCommented() {
    var counted = counted();
    return published()
        .filter(it -> counted.containsKey(id(it)))
        .map(it ->
            "RANK#commented#%s %010d#%s %s"
                .formatted(
                    YearMonth.from(Instant.parse(it.text("publishedAt")).atZone(MADRID)),
                    counted.get(id(it)),
                    id(it),
                    it.text("title")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// As counted by the settler, but for those of nothing.
  private Map<String, Long> counts(String prefix, String sk) {
    return items.stream()
        .filter(it -> it.key().pk().startsWith(prefix) && it.key().sk().equals(sk))
        .filter(it -> it.read().number("n") != 0)
        .collect(
            Collectors.toMap(
                it -> it.key().pk().substring(prefix.length()),
                it -> it.read().number("n"),
                Long::sum,
                TreeMap::new));
  }

  private Set<String> rows(String prefix) {
    return items.stream()
        .filter(it -> it.key().pk().startsWith(prefix))
        .map(it ->
            it.key().pk()
                + " "
                + it.key().sk()
                + it.read().maybeText("title").map(title -> " " + title).orElse(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Item> published() {
    return items.stream()
        .filter(it -> it.key().sk().equals("ARTICLE"))
        .filter(it -> it.text("state").equals("published"));
  }

  private Stream<Item> comments(String prefix) {
    return items.stream()
        .filter(it -> it.key().pk().startsWith(prefix) && it.key().sk().startsWith("COMMENT#"));
  }

  private static String id(Item head) {
    return head.key().pk().substring("ARTICLE#".length());
  }
}
