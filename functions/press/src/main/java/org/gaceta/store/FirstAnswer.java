package org.gaceta.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Table;

/// What a request that bears a key was answered when it came first and its comment was stored. It
/// is looked for only where the request is refused now: the article may have been closed, or the
/// caller's hour filled, since then. A refusal is no answer to keep: it is judged anew.
final class FirstAnswer {
  private final Table table;

  FirstAnswer(Table table) {
    this.table = table;
  }

  /// Looks for it, in one more read, or in two where the request comes again with another text.
  ///
  /// @param page where the article is, or was
  Optional<CommentAnswer> find(
      ArticleId article, String key, String text, SitePath page, Instant now) {
    var request = OnceGuard.requestKey(article, key);
    var said = OnceGuard.textKey(article, text);
    var guards = table.get(Set.of(request, said), true);
    return Optional.ofNullable(guards.get(request))
        .filter(it -> !CommentItem.isExpired(it, now))
        .map(OnceGuard::comment)
        .flatMap(it -> stored(article, it, Optional.ofNullable(guards.get(said)), page));
  }

  /// The text's guard, put together with the comment, says in which state that was stored.
  private Optional<CommentAnswer> stored(
      ArticleId article, CommentId comment, Optional<Item> text, SitePath page) {
    return text.filter(it -> OnceGuard.comment(it).equals(comment))
        .map(OnceGuard::state)
        .or(() ->
            table
                .get(Keys.submitted(article, comment), true)
                .map(it -> CommentItem.state(it.read())))
        .map(it -> new CommentAnswer.Accepted(comment, it, page));
  }
}
