package org.gaceta.pages.discussion;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.Limits;
import org.gaceta.domain.comment.PublicComment;
import org.gaceta.domain.comment.Typed;
import org.gaceta.pages.discussion.Trouble.Field;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.house.Message;

/// The form that takes a comment: empty, or as it was sent, with what was wrong.
///
/// @param answered the comment that is answered, where its page knows it
public record Form(
    HouseStyle house,
    Places places,
    Typed typed,
    Optional<PublicComment> answered,
    Trouble trouble) {
  private static final Duration IN_SECONDS = Duration.ofSeconds(90);

  public static Form empty(HouseStyle house, Places places) {
    return new Form(house, places, Typed.NOTHING, Optional.empty(), new Trouble.None());
  }

  /// The fields that are wrong, in the order in which they stand.
  public Set<Field> wrong() {
    return trouble instanceof Trouble.Wrong(var fields) && !fields.isEmpty()
        ? EnumSet.copyOf(fields)
        : Set.of();
  }

  public boolean isWrong(Field field) {
    return wrong().contains(field);
  }

  /// Whether it was sent and came back. Its address was not kept, and must be typed again.
  public boolean isBack() {
    return !(trouble instanceof Trouble.None);
  }

  /// Whether sending it again can help.
  public boolean isUseful() {
    return switch (trouble) {
      case Trouble.None _, Trouble.Wrong _, Trouble.TooSoon _, Trouble.Busy _ -> true;
      case Trouble.Same _, Trouble.Closed _, Trouble.Gone _ -> false;
    };
  }

  /// What became of it, in a sentence.
  public Optional<String> complaint() {
    return switch (trouble) {
      case Trouble.None _ -> Optional.empty();
      case Trouble.Wrong _ -> Optional.of(house.text(Message.COMMENT_WRONG));
      case Trouble.Same(var state) ->
          Optional.of(
              house.text(
                  switch (state) {
                    case APPROVED -> Message.COMMENT_SAME_PUBLISHED;
                    case PENDING, SPAM -> Message.COMMENT_SAME_WAITING;
                    case DELETED -> Message.COMMENT_SAME;
                  }));
      case Trouble.TooSoon(var seconds) ->
          Optional.of(house.text(Message.COMMENT_TOO_SOON, pause(seconds)));
      case Trouble.Closed _ -> Optional.of(house.text(Message.COMMENTS_CLOSED));
      case Trouble.Gone _ -> Optional.of(house.text(Message.COMMENT_GONE));
      case Trouble.Busy _ -> Optional.of(house.text(Message.COMMENT_BUSY));
    };
  }

  /// What a field must be.
  public String demand(Field field) {
    return switch (field) {
      case NAME -> house.text(Message.COMMENT_WRONG_NAME, Limits.NAME);
      case EMAIL -> house.text(Message.COMMENT_WRONG_EMAIL);
      case WEBSITE -> house.text(Message.COMMENT_WRONG_WEBSITE);
      case TEXT -> house.text(Message.COMMENT_WRONG_TEXT, Limits.COMMENT);
      case REPLY -> house.text(Message.COMMENT_WRONG_REPLY);
    };
  }

  /// What the page's script says of an answer, by the names that the script knows.
  public List<Said> says() {
    return List.of(
        new Said("wrong", house.text(Message.COMMENT_WRONG)),
        new Said("reply", demand(Field.REPLY)),
        new Said("approved", house.text(Message.COMMENT_SAME_PUBLISHED)),
        new Said("pending", house.text(Message.COMMENT_SAME_WAITING)),
        new Said("deleted", house.text(Message.COMMENT_SAME)),
        new Said("soon", house.text(Message.COMMENT_TOO_SOON, "[time]")),
        new Said("closed", house.text(Message.COMMENTS_CLOSED)),
        new Said("gone", house.text(Message.COMMENT_GONE)),
        new Said("busy", house.text(Message.COMMENT_BUSY)),
        new Said("failed", house.text(Message.COMMENT_FAILED)));
  }

  /// What is said in one case.
  public record Said(String of, String text) {}

  /// Units as every language of ours writes them.
  private static String pause(long seconds) {
    return seconds <= IN_SECONDS.toSeconds()
        ? seconds + " s"
        : Math.ceilDiv(seconds, Duration.ofMinutes(1).toSeconds()) + " min";
  }
}
