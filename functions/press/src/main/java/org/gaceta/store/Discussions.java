package org.gaceta.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Comment;
import org.gaceta.store.table.Query;
import org.gaceta.store.table.Slice;
import org.gaceta.store.table.Table;

/// Goes through all that was submitted on an article, strongly read.
record Discussions(Table table) {
  private static final int AT_ONCE = 100;

  /// The comments, so many at a time.
  Stream<List<Comment>> pages(ArticleId id) {
    var query =
        Query.strongly(Keys.discussion(id), Keys.COMMENTS, Query.Direction.ASCENDING, AT_ONCE);
    return Stream.iterate(
            Optional.of(table.query(query)),
            Optional::isPresent,
            it -> it.flatMap(Slice::next).map(next -> table.query(query.from(Optional.of(next)))))
        .flatMap(Optional::stream)
        .map(it -> it.items().stream().map(CommentItem::comment).toList());
  }

  /// How many bear the mark that they are shown.
  long shown(ArticleId id) {
    return pages(id).mapToLong(page -> page.stream().filter(Comment::shown).count()).sum();
  }
}
