package org.gaceta.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.Comment.Verdict;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.domain.comment.Reason;
import org.gaceta.store.table.Attributes;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Index;
import org.gaceta.store.table.Item;

/// A comment as it was submitted, as an item. While it waits it is in the index of what waits; as
/// long as its address is there, it is in the one that finds an address's comments.
final class CommentItem {
  static final String NAME = "name";
  static final String EMAIL = "email";
  static final String WEBSITE = "website";
  static final String TEXT = "text";
  static final String REASONS = "reasons";
  static final String STATE = "state";
  static final String SHOWN = "shown";
  static final String BROWSER = "browser";
  static final String JUDGED_BY = "judgedBy";
  static final String JUDGED_AT = "judgedAt";
  static final String ERASED_AT = "erasedAt";

  private static final Duration KEPT = Duration.ofDays(90);

  private CommentItem() {}

  static Item toItem(Comment comment) {
    var item =
        Item.at(Keys.submitted(comment.article(), comment.id()))
            .text(NAME, comment.name())
            .text(EMAIL, comment.email())
            .text(WEBSITE, comment.website().map(WebAddress::text))
            .text(TEXT, comment.text())
            .text("replyTo", comment.replyTo().map(CommentId::text))
            .text("submittedAt", comment.submittedAt().toString())
            .text(STATE, text(comment.state()))
            .texts(REASONS, comment.reasons().stream().map(CommentItem::text).toList())
            .text(BROWSER, comment.browser())
            .flag(SHOWN, comment.shown())
            .text(JUDGED_BY, comment.judgedBy().map(Verdict::editor))
            .text(JUDGED_AT, comment.judgedBy().map(it -> it.at().toString()));
    desk(comment.state())
        .ifPresent(it ->
            item.text(Index.DESK.partition(), it).text(Index.DESK.sort(), comment.id().text()));
    var decided = comment.judgedBy().map(Verdict::at).orElse(comment.submittedAt());
    expiry(comment.state(), decided).ifPresent(it -> item.number(Condition.EXPIRES_AT, it));
    if (comment.erased()) {
      item.text(ERASED_AT, decided.toString());
    } else {
      item.text(Index.COMMENTER.partition(), commenter(comment.email()))
          .text(Index.COMMENTER.sort(), comment.submittedAt().toString());
    }
    return item.build();
  }

  static Comment comment(Item item) {
    return CorruptItem.unless(item, CommentItem::read);
  }

  private static Comment read(Item item) {
    var attributes = item.read();
    return new Comment(
        Keys.articleOfSubmitted(item.key()),
        Keys.commentOf(item.key()),
        attributes.text(NAME),
        attributes.text(EMAIL),
        attributes.maybeText(WEBSITE).map(WebAddress::new),
        attributes.text(TEXT),
        attributes.maybeText("replyTo").map(CommentId::new),
        Instant.parse(attributes.text("submittedAt")),
        state(attributes),
        attributes.texts(REASONS).stream().map(CommentItem::reason).toList(),
        attributes.maybeText(BROWSER),
        attributes.flag(SHOWN),
        verdict(attributes),
        attributes.maybeText(ERASED_AT).isPresent());
  }

  /// How the index has an address: however its case was typed, it is one.
  static String commenter(String email) {
    return email.toLowerCase(Locale.ROOT);
  }

  static CommentState state(Attributes attributes) {
    return CommentState.valueOf(attributes.text(STATE).toUpperCase(Locale.ROOT));
  }

  static String text(CommentState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /// The part of the index of what waits that a comment in this state is in.
  static Optional<String> desk(CommentState state) {
    return switch (state) {
      case PENDING, SPAM -> Optional.of(text(state));
      case APPROVED, DELETED -> Optional.empty();
    };
  }

  /// When the table may forget a comment that got into this state then, in seconds since 1970.
  static Optional<Long> expiry(CommentState state, Instant since) {
    return switch (state) {
      case SPAM, DELETED -> Optional.of(since.plus(KEPT).getEpochSecond());
      case PENDING, APPROVED -> Optional.empty();
    };
  }

  /// Whether the table would have forgotten it if it were quicker.
  static boolean isExpired(Item item, Instant now) {
    return item.read()
        .maybeNumber(Condition.EXPIRES_AT)
        .filter(it -> it <= now.getEpochSecond())
        .isPresent();
  }

  private static Optional<Verdict> verdict(Attributes attributes) {
    return attributes
        .maybeText(JUDGED_BY)
        .map(it -> new Verdict(it, Instant.parse(attributes.text(JUDGED_AT))));
  }

  private static String text(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  private static Reason reason(String text) {
    return Reason.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
