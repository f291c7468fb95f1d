package org.gaceta.handlers.telemetry;

import org.gaceta.domain.comment.CommentState;

/// What is counted, by the names that alarms and dashboards know it by. They are spelled here
/// alone.
public enum Metric {
  /// Articles put into the table as published, by a script or at their hour: new or changed.
  ARTICLES_PUBLISHED("ArticlesPublished", "Count"),

  /// Comments that came into this state, as they were sent or by a verdict; so for the next three.
  COMMENTS_APPROVED("CommentsApproved", "Count"),
  COMMENTS_PENDING("CommentsPending", "Count"),
  COMMENTS_SPAM("CommentsSpam", "Count"),
  COMMENTS_DELETED("CommentsDeleted", "Count"),

  PAGES_WRITTEN("PagesWritten", "Count"),

  /// Pages that were looked at and left: what changed does not show on them, or they show it.
  PAGES_SKIPPED("PagesSkipped", "Count"),

  /// From the commit of the first record that a page was written for until it was written. Streams
  /// tell a commit's second only, rounded down, so it may be up to a second too long.
  RENDER_LAG("RenderLag", "Milliseconds"),

  /// Keys that cannot be printed or settled until somebody mends what they name.
  POISONED_KEYS("PoisonedKeys", "Count"),

  /// Articles that the clock found due for longer than a healthy one leaves them.
  OVERDUE_ARTICLES("OverdueArticles", "Count"),

  /// For how long the first of these had been due.
  OLDEST_OVERDUE_SECONDS("OldestOverdueSeconds", "Seconds"),

  /// Articles that the clock could not see to.
  DUE_ARTICLES_LEFT("DueArticlesLeft", "Count");

  /// Where CloudWatch keeps all of them.
  public static final String NAMESPACE = "Gaceta";

  /// The one dimension that each has: the stack's name.
  public static final String DIMENSION = "Stack";

  private final String title;
  private final String unit;

  Metric(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /// The one that counts comments of a state.
  public static Metric of(CommentState state) {
    return switch (state) {
      case APPROVED -> COMMENTS_APPROVED;
      case PENDING -> COMMENTS_PENDING;
      case SPAM -> COMMENTS_SPAM;
      case DELETED -> COMMENTS_DELETED;
    };
  }

  /// Its name in CloudWatch.
  public String title() {
    return title;
  }

  /// Its unit, as CloudWatch spells it.
  public String unit() {
    return unit;
  }
}
