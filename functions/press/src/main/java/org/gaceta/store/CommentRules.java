package org.gaceta.store;

import java.time.Duration;
import org.gaceta.domain.comment.Moderation;

/// What the newsroom has set for comments.
///
/// @param closeDays after how many days an article takes no more of them; 0: never
/// @param pause the least time between two comments of one caller
/// @param perHour how many comments one caller may send in an hour
public record CommentRules(Moderation moderation, int closeDays, Duration pause, int perHour) {
  public static final Duration PAUSE = Duration.ofSeconds(15);
  public static final int PER_HOUR = 20;
}
