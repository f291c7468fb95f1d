package org.gaceta.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.State;
import org.gaceta.domain.article.Withdrawn;
import org.gaceta.domain.comment.BlockedWords;
import org.gaceta.domain.comment.Closing;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.domain.comment.Contribution;
import org.gaceta.domain.comment.Judgement;
import org.gaceta.domain.comment.Moderation;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Table;
import org.jspecify.annotations.Nullable;

/// What is said of a comment before anything is written: it is refused, or it is to be stored.
sealed interface Reception {
  /// With the page of its article, if that has or had one.
  record Refused(CommentAnswer answer, Optional<SitePath> page) implements Reception {}

  record Welcome(SitePath page, Judgement judgement) implements Reception {}

  /// Reads in one request what must be known: the article's head, the words that make a comment
  /// wait, and, where they matter, the browser's standing and the comment that is answered. Not
  /// strongly, which would cost twice as much: what changed this very second may come as it was. So
  /// it takes at most 1.5 read units, and 2 where a comment is answered (more only where one of the
  /// items is larger than 4 KB).
  static Reception of(
      Table table, CommentRules rules, ArticleId id, Contribution contribution, Instant now) {
    var browser =
        contribution
            .browser()
            .filter(_ -> rules.moderation() == Moderation.AUTO)
            .map(Keys::commenter);
    var parent = contribution.replyTo().map(it -> Keys.submitted(id, it));
    var items = table.get(keys(id, browser, parent), false);
    var head = Optional.ofNullable(items.get(Keys.head(id))).map(it -> HeadItem.of(it).head());
    if (head.isEmpty()) {
      return new Refused(new CommentAnswer.Missing(), Optional.empty());
    }
    return switch (head.get()) {
      case Withdrawn withdrawn -> refused(withdrawn, new CommentAnswer.Gone());
      case Article article when article.state() != State.PUBLISHED ->
          refused(article, new CommentAnswer.Missing());
      case Article article when new Closing(rules.closeDays()).isOver(article, now) ->
          refused(article, new CommentAnswer.Closed());
      case Article article when parent.filter(it -> !isApproved(items.get(it))).isPresent() ->
          refused(article, new CommentAnswer.NothingToReplyTo());
      case Article article ->
          new Welcome(
              article.path(),
              Judgement.of(
                  contribution,
                  rules.moderation(),
                  browser.map(items::get).map(Standings::standing),
                  blocked(items),
                  now));
    };
  }

  private static Refused refused(Head head, CommentAnswer answer) {
    return new Refused(answer, head.address());
  }

  /// Whether readers can see it; only what they see can be answered.
  private static boolean isApproved(@Nullable Item comment) {
    return comment != null && CommentItem.state(comment.read()) == CommentState.APPROVED;
  }

  private static Set<Key> keys(ArticleId id, Optional<Key> browser, Optional<Key> parent) {
    return Stream.concat(
            Stream.of(Keys.head(id), BlockedWordsItem.KEY),
            Stream.concat(browser.stream(), parent.stream()))
        .collect(Collectors.toSet());
  }

  private static BlockedWords blocked(Map<Key, Item> items) {
    return Optional.ofNullable(items.get(BlockedWordsItem.KEY))
        .map(BlockedWordsItem::words)
        .orElse(BlockedWords.NONE);
  }
}
