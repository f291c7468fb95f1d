package org.gaceta.store;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.gaceta.domain.Digest;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Comment;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Write;

/// Guards that name, for a day, the comment that came first: by the key of its request, and by its
/// text. The text's also says in which state that comment was stored, so that whoever asks again is
/// answered the same.
final class OnceGuard {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final String COMMENT = "comment";

  private OnceGuard() {}

  static Write request(ArticleId article, String key, CommentId comment, Instant now) {
    return put(guard(requestKey(article, key), comment, now), now);
  }

  static Write text(Comment comment, Instant now) {
    return put(
        guard(textKey(comment.article(), comment.text()), comment.id(), now)
            .text(CommentItem.STATE, CommentItem.text(comment.state())),
        now);
  }

  static Key requestKey(ArticleId article, String key) {
    return Keys.request(article, Digest.of(key));
  }

  static Key textKey(ArticleId article, String text) {
    return Keys.text(article, Digest.of(normal(text)));
  }

  /// The comment that a guard names.
  static CommentId comment(Item guard) {
    return new CommentId(guard.text(COMMENT));
  }

  /// The state in which it was stored, which the guard of a text knows.
  static CommentState state(Item guard) {
    return CommentItem.state(guard.read());
  }

  private static Item.Builder guard(Key key, CommentId comment, Instant now) {
    return Item.at(key)
        .text(COMMENT, comment.text())
        .number(Condition.EXPIRES_AT, now.plus(KEPT).getEpochSecond());
  }

  private static Write put(Item.Builder guard, Instant now) {
    return new Write.Put(guard.build(), Condition.any(Condition.NEW, new Condition.Expired(now)));
  }

  /// Two texts are one where only case, spaces and Unicode's forms differ.
  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip();
  }
}
