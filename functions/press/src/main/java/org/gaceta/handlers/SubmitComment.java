package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Optional;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.http.ArticleAnswer;
import org.gaceta.http.Caller;
import org.gaceta.http.CommentReply;
import org.gaceta.http.ContributionReader;
import org.gaceta.http.Parameters;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.store.CommentAnswer;
import org.gaceta.store.Commenting;

/// `POST /articles/{id}/comments`: a reader's comment, from the page's script or its plain form.
public final class SubmitComment
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final Commenting commenting;
  private final Optional<String> secret;

  public SubmitComment() {
    this(Wiring.of(Settings.ofEnvironment()));
  }

  public SubmitComment(Wiring wiring) {
    this.commenting = wiring.commenting();
    this.secret = wiring.settings().originSecret();
  }

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    return Boundary.answer(event, context, this::answer);
  }

  private Response answer(Request request) {
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
    return ContributionReader.read(
        request,
        contribution ->
            answer(request, id, commenting.comment(id, contribution, caller.address(), key)));
  }

  private static String key(String given) {
    if (given.isBlank() || given.length() > Limits.TOKEN) {
      throw new InvalidValue(
          "the header Idempotency-Key must have 1 to " + Limits.TOKEN + " characters");
    }
    return given;
  }

  private static Response answer(Request request, ArticleId id, CommentAnswer answer) {
    return switch (answer) {
      case CommentAnswer.Accepted(var comment, var state, var page) ->
          CommentReply.accepted(request, comment, state, page);
      case CommentAnswer.Same(var first, var state) -> CommentReply.same(first, state);
      case CommentAnswer.TooSoon(var seconds) -> CommentReply.tooSoon(seconds);
      case CommentAnswer.NothingToReplyTo _ -> CommentReply.nothingToReplyTo();
      case CommentAnswer.Missing _ -> ArticleAnswer.missing(id);
      case CommentAnswer.Gone _ -> ArticleAnswer.gone(id);
      case CommentAnswer.Closed _ -> CommentReply.closed();
      case CommentAnswer.Busy _ -> Refusals.busy();
    };
  }
}
