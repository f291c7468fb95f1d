package org.gaceta.handlers;

import java.util.Optional;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.Contribution;
import org.gaceta.handlers.snapshot.Scene;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.handlers.telemetry.Metric;
import org.gaceta.http.Caller;
import org.gaceta.http.ContributionReader;
import org.gaceta.http.Parameters;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.pages.article.CommentPages;
import org.gaceta.store.CommentAnswer;
import org.gaceta.store.Commenting;
import org.gaceta.store.PublicComments;
import org.gaceta.store.table.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `POST /articles/{id}/comments`: a reader's comment, from the page's script or its plain form.
public final class SubmitComment extends ApiFunction {
  private static final Logger LOG = LoggerFactory.getLogger(SubmitComment.class);

  private final Commenting commenting;
  private final Optional<String> secret;
  private final CommentPages pages;
  private final PublicComments comments;

  public SubmitComment() {
    this(AwsWiring.rehearsed(SubmitComment::new, Scene.ofCommenting()));
  }

  public SubmitComment(Wiring wiring) {
    super(wiring.boundary());
    this.commenting = wiring.commenting();
    this.secret = wiring.settings().originSecret();
    this.pages = wiring.commentPages();
    this.comments = wiring.publicComments();
  }

  @Override
  Response answer(Request request) {
    return switch (request.method()) {
      case "POST" -> post(request);
      default -> Refusals.methodNotAllowed("POST");
    };
  }

  private Response post(Request request) {
    Parameters.none(request);
    var id = new ArticleId(request.path("id"));
    var caller = Caller.of(request, secret);
    var key = request.header("idempotency-key").map(SubmitComment::key);
    var reply =
        ContributionReader.isForm(request)
            ? new PageReply(pages, comments, id, ContributionReader.typed(request))
            : new ScriptReply(id);
    return ContributionReader.read(
        request, contribution -> reply.to(taken(id, contribution, caller, key)), reply::wrong);
  }

  /// A table that does not answer is said to be busy here, so that a reader gets back what they
  /// typed.
  private CommentAnswer taken(
      ArticleId id, Contribution contribution, Caller caller, Optional<String> key) {
    try {
      var answer = commenting.comment(id, contribution, caller.address(), key);
      if (answer instanceof CommentAnswer.Accepted(_, var state, _)) {
        Call.count(Metric.of(state), 1);
      }
      return answer;
    } catch (Unavailable e) {
      LOG.warn("no answer from the table", e);
      return new CommentAnswer.Busy();
    }
  }

  private static String key(String given) {
    if (given.isBlank() || given.length() > Limits.TOKEN) {
      throw new InvalidValue(
          "the header Idempotency-Key must have 1 to " + Limits.TOKEN + " characters");
    }
    return given;
  }
}
