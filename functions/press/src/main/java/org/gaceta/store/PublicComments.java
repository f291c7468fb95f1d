package org.gaceta.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.State;
import org.gaceta.domain.article.Withdrawn;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.PublicComment;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Query.Direction;
import org.gaceta.store.table.Query.Partition;
import org.gaceta.store.table.Table;

/// What readers see of an article's comments, for the API: the head and one query, neither of them
/// strong, which would cost twice as much; no object of the bucket is printed from them.
public final class PublicComments {
  private final Table table;

  public PublicComments(Table table) {
    this.table = table;
  }

  /// What there is to see.
  public sealed interface Answer {
    /// No such article, or readers cannot see it yet.
    record Missing() implements Answer {}

    /// The article was taken down.
    record Gone() implements Answer {}

    /// A stretch of the comments, the oldest first.
    ///
    /// @param next the last of them, where more come after it
    record Found(Article article, List<PublicComment> comments, Optional<CommentId> next)
        implements Answer {
      public Found {
        comments = List.copyOf(comments);
      }
    }
  }

  /// The comments from somewhere on.
  public Answer stretch(ArticleId id, int limit, Optional<CommentId> after) {
    return ofArticle(id, article -> stretch(article, limit, after));
  }

  /// One comment, or none where readers cannot see it.
  public Answer one(ArticleId id, CommentId comment) {
    return ofArticle(
        id,
        article ->
            new Answer.Found(
                article,
                table.get(Keys.published(id, comment), false).stream()
                    .map(PublicCommentItem::comment)
                    .toList(),
                Optional.empty()));
  }

  /// The article alone, where readers can see it.
  public Optional<Article> article(ArticleId id) {
    return ofArticle(id, it -> new Answer.Found(it, List.of(), Optional.empty()))
            instanceof Answer.Found found
        ? Optional.of(found.article())
        : Optional.empty();
  }

  private Answer ofArticle(ArticleId id, Function<Article, Answer> answer) {
    var head = table.get(Keys.head(id), false).map(it -> HeadItem.of(it).head());
    if (head.isEmpty()) {
      return new Answer.Missing();
    }
    return switch (head.get()) {
      case Withdrawn _ -> new Answer.Gone();
      case Article article when article.state() != State.PUBLISHED -> new Answer.Missing();
      case Article article -> answer.apply(article);
    };
  }

  /// Asks for one comment more than it gives, so that there is a next stretch only where there is
  /// more.
  private Answer stretch(Article article, int limit, Optional<CommentId> after) {
    var slice =
        table.query(
            new Query(
                new Partition.OfTable(Keys.article(article.id())),
                Keys.COMMENTS,
                Direction.ASCENDING,
                limit + 1,
                after.map(it -> Query.Position.at(Keys.published(article.id(), it))),
                false));
    var comments = slice.items().stream().limit(limit).map(PublicCommentItem::comment).toList();
    var more = slice.items().size() > limit || (slice.next().isPresent() && !comments.isEmpty());
    return new Answer.Found(
        article, comments, more ? Optional.of(comments.getLast().id()) : Optional.empty());
  }
}
