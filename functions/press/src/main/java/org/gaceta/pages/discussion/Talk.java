package org.gaceta.pages.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.Discussion;
import org.gaceta.domain.comment.PublicComment;
import org.gaceta.pages.house.HouseStyle;

/// What is printed of an article's comments in one place: below the article, or on a page that goes
/// on where that one ends.
///
/// @param count how many comments there are in all
/// @param next the last of them here, where more come after it
/// @param open whether the article takes comments; on a page that is printed once and read later,
///   as far as the newsroom said so
public record Talk(
    HouseStyle house,
    Article article,
    long count,
    List<PublicComment> comments,
    Optional<CommentId> next,
    boolean open) {
  public Talk {
    comments = List.copyOf(comments);
  }

  /// Below the article.
  public static Talk below(HouseStyle house, Article article, Discussion discussion) {
    var shown = discussion.first();
    return new Talk(
        house,
        article,
        discussion.count(),
        shown,
        shown.size() == Discussion.SHOWN && discussion.count() > shown.size()
            ? Optional.of(shown.getLast().id())
            : Optional.empty(),
        article.story().commentsOpen());
  }

  public List<Turn> turns() {
    return Conversation.of(comments);
  }

  public Places places() {
    return new Places(article.id());
  }

  /// When the article takes no more comments, where that is a matter of time.
  public Optional<Instant> closing() {
    return house.site().closing().at(article);
  }

  public Form form() {
    return Form.empty(house, places());
  }
}
