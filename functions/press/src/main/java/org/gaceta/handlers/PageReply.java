package org.gaceta.handlers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gaceta.domain.Problem;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Typed;
import org.gaceta.http.CommentReply;
import org.gaceta.http.Refusals;
import org.gaceta.http.Response;
import org.gaceta.pages.article.CommentPages;
import org.gaceta.pages.discussion.Trouble;
import org.gaceta.pages.discussion.Trouble.Field;
import org.gaceta.store.CommentAnswer;
import org.gaceta.store.PublicComments;
import org.gaceta.store.table.Unavailable;

/// Answers the plain form: back to the article, or with the form again and what was typed.
record PageReply(CommentPages pages, PublicComments comments, ArticleId id, Typed typed)
    implements Reply {
  @Override
  public Response to(CommentAnswer answer) {
    return switch (answer) {
      case CommentAnswer.Accepted(_, var state, var page) -> CommentReply.back(state, page);
      case CommentAnswer.Same(_, var state) -> page(409, new Trouble.Same(state));
      case CommentAnswer.TooSoon(var seconds) ->
          page(429, new Trouble.TooSoon(seconds)).with("Retry-After", Long.toString(seconds));
      case CommentAnswer.NothingToReplyTo _ -> withoutReply(Set.of(Field.REPLY));
      case CommentAnswer.Missing _ -> page(404, new Trouble.Gone());
      case CommentAnswer.Gone _ -> page(410, new Trouble.Gone());
      case CommentAnswer.Closed _ -> page(409, new Trouble.Closed());
      case CommentAnswer.Busy _ -> page(503, new Trouble.Busy()).with("Retry-After", "1");
    };
  }

  /// What is wrong with fields that the form does not have is no reader's fault, and is told as
  /// data.
  @Override
  public Response wrong(List<Problem> problems) {
    var fields =
        problems.stream().flatMap(it -> field(it).stream()).collect(Collectors.toUnmodifiableSet());
    if (fields.isEmpty()) {
      return Refusals.invalid(problems);
    }
    return fields.contains(Field.REPLY)
        ? withoutReply(fields)
        : page(422, new Trouble.Wrong(fields));
  }

  /// The form comes back without what it cannot answer, so that it can be sent by itself.
  private Response withoutReply(Set<Field> fields) {
    var alone = new Typed(typed.name(), typed.website(), typed.text(), Optional.empty());
    return new PageReply(pages, comments, id, alone).page(422, new Trouble.Wrong(fields));
  }

  private Response page(int status, Trouble trouble) {
    return CommentReply.page(status, pages.back(article(), id, typed, trouble));
  }

  /// A form can come back without its article, whose table may be what does not answer.
  private Optional<Article> article() {
    try {
      return comments.article(id);
    } catch (Unavailable e) {
      return Optional.empty();
    }
  }

  private static Optional<Field> field(Problem problem) {
    return switch (problem.pointer()) {
      case "/replyTo" -> Optional.of(Field.REPLY);
      default ->
          Arrays.stream(Field.values())
              .filter(it -> problem.pointer().equals("/" + it.name().toLowerCase(Locale.ROOT)))
              .findFirst();
    };
  }
}
