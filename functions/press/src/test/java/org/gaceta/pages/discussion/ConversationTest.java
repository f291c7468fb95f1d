package org.gaceta.pages.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaceta.domain.comment.PublicComment;
import org.junit.jupiter.api.Test;

class ConversationTest {
  @Test
  void repliesStandBelowWhatTheyAnswerInTheOrderOfTime() {
    assertEquals(
        "1(3 5(6)) 2(4)",
        outline(
            Remarks.of(1),
            Remarks.of(2),
            Remarks.answer(3, 1),
            Remarks.answer(4, 2),
            Remarks.answer(5, 1),
            Remarks.answer(6, 5)));
  }

  @Test
  void theOrderInWhichTheyComeDoesNotMatter() {
    assertEquals("1(2(3))", outline(Remarks.answer(3, 2), Remarks.answer(2, 1), Remarks.of(1)));
  }

  @Test
  void whatLiesDeeperThanFourStandsBesideWhatItAnswers() {
    assertEquals(
        "1(2(3(4 5 6 8) 7))",
        outline(
            Remarks.of(1),
            Remarks.answer(2, 1),
            Remarks.answer(3, 2),
            Remarks.answer(4, 3),
            Remarks.answer(5, 4),
            Remarks.answer(6, 5),
            Remarks.answer(7, 2),
            Remarks.answer(8, 4)));
  }

  @Test
  void eachReplyNamesWhomItAnswersHoweverDeepItIs() {
    var turns =
        Conversation.of(
            List.of(
                Remarks.of(1),
                Remarks.answer(2, 1),
                Remarks.answer(3, 2),
                Remarks.answer(4, 3),
                Remarks.answer(5, 4)));
    var fourth = turns.getFirst().replies().getFirst().replies().getFirst().replies();
    assertEquals(
        List.of("Nombre 3", "Nombre 4"),
        fourth.stream().map(it -> it.answers().orElseThrow().name()).toList());
  }

  @Test
  void whatAnswersACommentThatIsNotThereStandsByItself() {
    var turns = Conversation.of(List.of(Remarks.of(1), Remarks.answer(3, 2)));
    assertEquals("1 3", outline(turns));
    assertEquals(true, turns.getLast().answers().isEmpty());
  }

  @Test
  void noCommentStandsBelowItselfWhateverTheTableHolds() {
    assertEquals(
        "1(3) 2", outline(Remarks.answer(1, 2), Remarks.answer(2, 2), Remarks.answer(3, 1)));
  }

  @Test
  void aLongChainIsNoDeeperThanFour() {
    var chain = new ArrayList<PublicComment>(List.of(Remarks.of(1)));
    IntStream.range(2, 51).forEach(it -> chain.add(Remarks.answer(it, it - 1)));
    assertEquals(Conversation.DEPTH, depth(Conversation.of(chain)));
  }

  private static int depth(List<Turn> turns) {
    return turns.stream().mapToInt(it -> 1 + depth(it.replies())).max().orElse(0);
  }

  private static String outline(PublicComment... comments) {
    return outline(Conversation.of(List.of(comments)));
  }

  private static String outline(List<Turn> turns) {
    return turns.stream()
        .map(it ->
            it.comment().id().text().replaceFirst("^0+", "")
                + (it.replies().isEmpty() ? "" : "(" + outline(it.replies()) + ")"))
        .collect(Collectors.joining(" "));
  }
}
