package org.gaceta.domain.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.WebAddress;
import org.junit.jupiter.api.Test;

class JudgementTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Optional<Standing> TRUSTED = Optional.of(Standing.TRUSTED);

  @Test
  void everythingWaitsWhereEverythingIsHeld() {
    var judged = Judgement.of(saying("Hola"), Moderation.HOLD, TRUSTED, BlockedWords.NONE, NOW);
    assertEquals(new Judgement(CommentState.PENDING, List.of(Reason.MODERATION)), judged);
  }

  @Test
  void aTrustedBrowserIsPublishedAtOnce() {
    assertEquals(new Judgement(CommentState.APPROVED, List.of()), auto(saying("Hola"), TRUSTED));
  }

  @Test
  void aBrowserThatNobodyTrustsWaits() {
    assertEquals(waiting(Reason.UNKNOWN_BROWSER), auto(saying("Hola"), Optional.empty()));
    assertEquals(waiting(Reason.HELD_BROWSER), auto(saying("Hola"), Optional.of(Standing.HELD)));
  }

  @Test
  void moreThanTwoLinksWait() {
    var two = "http://a.example HTTPS://b.example";
    assertEquals(CommentState.APPROVED, auto(saying(two), TRUSTED).state());
    assertEquals(waiting(Reason.LINKS), auto(saying(two + " www.c.example"), TRUSTED));
  }

  @Test
  void aBlockedWordWaitsWhateverItsCaseButNotWithinAnother() {
    var blocked = new BlockedWords(List.of("Casino", "c++"));
    for (var text : List.of("Gana en el CASINO.", "casino", "¡ｃａｓｉｎｏ!", "escribo C++, sí")) {
      assertEquals(
          waiting(Reason.BLOCKED_WORD),
          Judgement.of(saying(text), Moderation.AUTO, TRUSTED, blocked, NOW),
          text);
    }
    assertEquals(
        CommentState.APPROVED,
        Judgement.of(saying("casinos"), Moderation.AUTO, TRUSTED, blocked, NOW).state());
  }

  @Test
  void aBlockedWordWaitsInANameAndAWebsiteToo() {
    var blocked = new BlockedWords(List.of("nuria", "sitio"));
    assertEquals(
        waiting(Reason.BLOCKED_WORD),
        Judgement.of(saying("Hola"), Moderation.AUTO, TRUSTED, blocked, NOW));
    assertEquals(
        waiting(Reason.BLOCKED_WORD),
        Judgement.of(
            saying("Hola"),
            Moderation.AUTO,
            TRUSTED,
            new BlockedWords(List.of("sitio.example")),
            NOW));
  }

  @Test
  void whatFillsTheTrapIsSpam() {
    var judged = auto(sent("Hola", Optional.empty(), true), TRUSTED);
    assertEquals(new Judgement(CommentState.SPAM, List.of(Reason.HONEYPOT)), judged);
  }

  @Test
  void whatComesSoonerThanAnybodyTypesWaits() {
    var soon = Optional.of(NOW.minusMillis(2_999));
    assertEquals(waiting(Reason.TOO_FAST), auto(sent("Hola", soon, false), TRUSTED));
    var typed = Optional.of(NOW.minusSeconds(3));
    assertEquals(CommentState.APPROVED, auto(sent("Hola", typed, false), TRUSTED).state());
  }

  @Test
  void twoLinksThatBeginWithWwwAreTwo() {
    var judged = auto(saying("https://www.uno.example y https://www.dos.example"), TRUSTED);
    assertEquals(CommentState.APPROVED, judged.state());
    assertEquals(
        waiting(Reason.LINKS),
        auto(saying("https://www.uno.example www.dos.example http://tres.example"), TRUSTED));
  }

  @Test
  void aClockThatIsAheadTellsNothing() {
    for (var opened : List.of(NOW.plusSeconds(60), Instant.MAX)) {
      var judged = auto(sent("Hola", Optional.of(opened), false), TRUSTED);
      assertEquals(CommentState.APPROVED, judged.state());
    }
  }

  @Test
  void everyReasonIsTold() {
    var judged =
        Judgement.of(
            sent("casino www.a www.b www.c", Optional.of(NOW), true),
            Moderation.AUTO,
            Optional.empty(),
            new BlockedWords(List.of("casino")),
            NOW);
    assertEquals(
        new Judgement(
            CommentState.SPAM,
            List.of(
                Reason.HONEYPOT,
                Reason.UNKNOWN_BROWSER,
                Reason.LINKS,
                Reason.BLOCKED_WORD,
                Reason.TOO_FAST)),
        judged);
  }

  private static Judgement auto(Contribution contribution, Optional<Standing> standing) {
    return Judgement.of(contribution, Moderation.AUTO, standing, BlockedWords.NONE, NOW);
  }

  private static Judgement waiting(Reason reason) {
    return new Judgement(CommentState.PENDING, List.of(reason));
  }

  private static Contribution saying(String text) {
    return sent(text, Optional.empty(), false);
  }

  private static Contribution sent(String text, Optional<Instant> opened, boolean trapped) {
    return new Contribution(
        "Nuria",
        "nuria@correo.example",
        Optional.of(new WebAddress("https://sitio.example")),
        text,
        Optional.empty(),
        Optional.of("token"),
        opened,
        trapped);
  }
}
