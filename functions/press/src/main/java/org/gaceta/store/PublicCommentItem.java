package org.gaceta.store;

import java.time.Instant;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.PublicComment;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;

/// What is public of a comment as an item, among its article's, from which pages are printed.
final class PublicCommentItem {
  private PublicCommentItem() {}

  static Item toItem(ArticleId article, PublicComment comment) {
    return Item.at(Keys.published(article, comment.id()))
        .text("name", comment.name())
        .text("website", comment.website().map(WebAddress::text))
        .text("text", comment.text())
        .text("replyTo", comment.replyTo().map(CommentId::text))
        .text("submittedAt", comment.submittedAt().toString())
        .build();
  }

  static boolean isOne(Key key) {
    return key.sk().startsWith(Keys.COMMENT);
  }

  static PublicComment comment(Item item) {
    return CorruptItem.unless(item, PublicCommentItem::read);
  }

  private static PublicComment read(Item item) {
    var attributes = item.read();
    return new PublicComment(
        Keys.commentOf(item.key()),
        attributes.text("name"),
        attributes.maybeText("website").map(WebAddress::new),
        attributes.text("text"),
        attributes.maybeText("replyTo").map(CommentId::new),
        Instant.parse(attributes.text("submittedAt")));
  }
}
