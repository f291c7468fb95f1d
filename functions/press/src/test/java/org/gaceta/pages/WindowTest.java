package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.narrowing.Window;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final Page FRONT = new Page.Front();
  private static final Listing LATEST = new Listing.Latest();

  @Test
  void isPrintedWhereNobodySaysWhy() {
    assertTrue(window(3, 3).shows(List.of()));
  }

  @Test
  void doesNotReachBeyondTheLastEntryOfAFullPage() {
    assertFalse(window(3, 3).shows(List.of(at(3))));
  }

  @Test
  void reachesItsLastEntryAndWhatIsNewer() {
    assertTrue(window(3, 3).shows(List.of(at(2))));
    assertTrue(window(3, 3).shows(List.of(at(-1))));
  }

  @Test
  void reachesEverythingWhereThePageIsNotFull() {
    assertTrue(window(2, 3).shows(List.of(at(99))));
    assertTrue(window(0, 3).shows(List.of(at(99))));
  }

  @Test
  void tellsEntriesOfTheSameInstantByTheirIds() {
    var last = key(2);
    var before = new EntryKey(last.publishedAt(), new ArticleId("a"));
    var after = new EntryKey(last.publishedAt(), new ArticleId("z"));
    assertFalse(window(3, 3).shows(List.of(new Dirt.WhereInReach(FRONT, LATEST, before))));
    assertTrue(window(3, 3).shows(List.of(new Dirt.WhereInReach(FRONT, LATEST, after))));
  }

  @Test
  void showsAnArticleOnlyWhereItIsListed() {
    assertTrue(window(3, 3).shows(List.of(listed("n2"))));
    assertFalse(window(3, 3).shows(List.of(listed("n3"))));
    assertFalse(window(0, 3).shows(List.of(listed("n0"))));
  }

  @Test
  void isPrintedForOneReasonThatShowsAmongOthersThatDoNot() {
    assertTrue(window(3, 3).shows(List.of(at(7), listed("n9"), new Dirt.Always(FRONT))));
    assertFalse(window(3, 3).shows(List.of(at(7), listed("n9"))));
  }

  @Test
  void leavesOtherListingsToTheirOwn() {
    var video = new Dirt.WhereInReach(FRONT, new Listing.OfVideo(), key(3));
    assertTrue(window(3, 3).shows(List.of(video)));
  }

  private static Dirt at(int place) {
    return new Dirt.WhereInReach(FRONT, LATEST, key(place));
  }

  private static Dirt listed(String id) {
    return new Dirt.WhereListed(FRONT, new ArticleId(id));
  }

  private static EntryKey key(int place) {
    return new EntryKey(
        Samples.PUBLISHED.minusSeconds(60L * place), new ArticleId("n" + Math.abs(place)));
  }

  private static Window window(int entries, int cut) {
    return new Window(
        LATEST,
        IntStream.range(0, entries)
            .mapToObj(it -> Samples.entry(Samples.article("n" + it), key(it).publishedAt()))
            .toList(),
        cut);
  }
}
