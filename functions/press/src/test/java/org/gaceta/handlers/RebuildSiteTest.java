package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gaceta.pages.Edition;
import org.gaceta.store.table.Recorded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RebuildSiteTest {
  private static final Map<String, Object> ALL = Map.of();

  private final Newspaper paper = new Newspaper();
  private final Newsroom newsroom = paper.newsroom;
  private final Works works = new Works(newsroom);

  @Nested
  class OfAll {
    @Test
    void printsTheWholeSiteIntoAnEmptyBucket() {
      paper.fill();
      Newspaper.empty(newsroom.bucket);
      var answer = works.rebuild(ALL);
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
      assertTrue((int) answer.getOrDefault("parts", 0) > 16, answer.toString());
    }

    @Test
    void printsThePagesThatAnEmptyTableExplains() {
      works.rebuild(ALL);
      assertEquals(
          Edition.always().stream().map(it -> it.path().text()).collect(Collectors.toSet()),
          newsroom.pages().keySet());
    }

    @Test
    void putsRightWhatWasAltered() {
      paper.fill();
      newsroom.pages().keySet().forEach(paper::alter);
      works.rebuild(ALL);
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @Test
    void removesWhatTheTableDoesNotExplain() {
      paper.fill();
      Newspaper.strays().forEach(paper::alter);
      works.rebuild(ALL);
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @Test
    void leavesWhatIsTheDeploymentsAndTheUploads() {
      paper.fill();
      Newspaper.kept().forEach(paper::alter);
      var tags = newsroom.tags();
      works.rebuild(ALL);
      Newspaper.kept().forEach(it -> assertEquals(tags.get(it), newsroom.tags().get(it), it));
    }

    @Test
    void putsNothingThatIsThereAlready() {
      paper.fill();
      var tags = newsroom.tags();
      works.rebuild(ALL);
      assertEquals(tags, newsroom.tags());
    }

    @Test
    void settlesWhatWasSpoilt() {
      paper.fill();
      paper.spoil();
      works.rebuild(ALL);
      new Recount(newsroom.table).assertSettled();
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @Test
    void removesARowThatNobodyCanBeNamedBy() {
      paper.fill();
      paper.row("RANK#authors", "0000000099#No es nadie");
      works.rebuild(ALL);
      new Recount(newsroom.table).assertSettled();
      assertEquals(FreshEdition.of(newsroom), newsroom.pages());
    }

    @Test
    void altersNothingInATableThatIsInOrder() {
      paper.fill();
      var before = newsroom.table.recordsAfter(0).size();
      works.rebuild(ALL);
      assertEquals(
          List.of(),
          newsroom.table.recordsAfter(before).stream()
              .map(Recorded::key)
              .filter(it -> !it.pk().startsWith("SETTING#rebuild"))
              .toList());
    }

    @Test
    void saysHowFarItHasCome() {
      paper.fill();
      var parts = works.call(ALL).get("parts");
      assertEquals(parts, works.call(Map.of("progress", true)).get("toDo"));
      works.finish();
      var report = works.call(Map.of("progress", true));
      assertEquals(parts, report.get("done"));
      assertEquals(0, report.get("toDo"));
    }
  }
}
