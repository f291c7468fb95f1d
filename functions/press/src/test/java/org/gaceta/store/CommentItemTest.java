package org.gaceta.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentItemTest {
  @ParameterizedTest
  @EnumSource(CommentState.class)
  void comesBackAsItWasPut(CommentState state) {
    var comment = Comments.in(state);
    assertEquals(comment, CommentItem.comment(CommentItem.toItem(comment)));
    assertEquals(
        comment.open(),
        PublicCommentItem.comment(PublicCommentItem.toItem(comment.article(), comment.open())));
  }

  @ParameterizedTest
  @EnumSource(CommentState.class)
  void standsOnTheDeskOnlyWhileItWaitsOrIsSpam(CommentState state) {
    var item = CommentItem.toItem(Comments.in(state));
    var waits = state == CommentState.PENDING || state == CommentState.SPAM;
    assertEquals(waits, item.get("desk").isPresent());
    assertEquals(waits ? text(Comments.id(2).text()) : Optional.empty(), item.get("deskAt"));
  }

  @ParameterizedTest
  @EnumSource(CommentState.class)
  void expiresAfterNinetyDaysWhereNobodyWantsIt(CommentState state) {
    var item = CommentItem.toItem(Comments.in(state));
    var unwanted = state == CommentState.SPAM || state == CommentState.DELETED;
    var end = Instant.parse("2026-08-30T12:00:00Z");
    assertEquals(
        unwanted ? Optional.of(new Value.Whole(end.getEpochSecond())) : Optional.empty(),
        item.get("expiresAt"));
    assertEquals(unwanted, CommentItem.isExpired(item, end));
    assertFalse(CommentItem.isExpired(item, end.minusSeconds(1)));
  }

  @Test
  void isFoundByItsAddressInLowerCase() {
    var item = CommentItem.toItem(Comments.in(CommentState.APPROVED));
    assertEquals(text("nuria@correo.example"), item.get("commenter"));
    assertEquals(text("Nuria@Correo.example"), item.get("email"));
  }

  @Test
  void isNotFoundByAnAddressThatWasErased() {
    var was = Comments.in(CommentState.DELETED);
    var erased =
        new Comment(
            was.article(),
            was.id(),
            "",
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            was.submittedAt(),
            was.state(),
            List.of(),
            Optional.empty(),
            false,
            Optional.of(new Comment.Verdict("clock", Instant.parse("2026-06-02T00:00:00Z"))),
            true);
    var item = CommentItem.toItem(erased);
    assertEquals(erased, CommentItem.comment(item));
    assertEquals(Optional.empty(), item.get("commenter"));
  }

  @Test
  void leavesTheAddressOutOfWhatIsPublicAndOutOfItsOwnName() {
    var comment = Comments.in(CommentState.APPROVED);
    Item open = PublicCommentItem.toItem(comment.article(), comment.open());
    assertFalse(open.toString().toLowerCase(Locale.ROOT).contains("correo"));
    assertFalse(open.toString().contains("a-hash-of-its-token"));
    assertEquals("comment %026d on faro".formatted(2), comment.toString());
  }

  @Test
  void takesOneUnitWhereItsTextAllows() {
    assertTrue(CommentItem.toItem(Comments.in(CommentState.PENDING)).size() + 300 < 1_024);
  }

  private static Optional<Value> text(String text) {
    return Optional.of(new Value.Text(text));
  }
}
