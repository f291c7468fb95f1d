package org.gaceta.handlers;

import java.util.function.Function;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.CommentState;
import org.gaceta.domain.comment.Place;
import org.gaceta.handlers.snapshot.Scene;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.handlers.telemetry.Metric;
import org.gaceta.http.BlockedWordsJson;
import org.gaceta.http.ErasureJson;
import org.gaceta.http.Parameters;
import org.gaceta.http.QueueAnswer;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.http.Verdicts;
import org.gaceta.store.BlockedWordsSetting;
import org.gaceta.store.Erasing;
import org.gaceta.store.Moderating;
import org.gaceta.store.ModerationQueue;
import org.gaceta.store.VerdictAnswer;
import org.gaceta.store.table.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The editors' desk: `GET /comments`, `PUT /articles/{id}/comments/{comment}`, `POST
/// /comments/verdicts`, `POST /commenters/erasures`, and `GET` and `PUT /settings/blocked-words`.
public final class ModerateComments extends ApiFunction {
  private static final Logger LOG = LoggerFactory.getLogger(ModerateComments.class);

  private final ModerationQueue queue;
  private final Moderating moderating;
  private final BlockedWordsSetting blockedWords;
  private final Erasing erasing;

  public ModerateComments() {
    this(AwsWiring.rehearsed(ModerateComments::new, Scene.ofModerating()));
  }

  public ModerateComments(Wiring wiring) {
    super(wiring.boundary());
    this.queue = wiring.moderationQueue();
    this.moderating = wiring.moderating();
    this.blockedWords = wiring.blockedWords();
    this.erasing = wiring.erasing();
  }

  @Override
  Response answer(Request request) {
    return switch (request.route()) {
      case "/comments" -> only("GET", request, this::queue);
      case "/comments/verdicts" -> only("POST", request, this::verdicts);
      case "/articles/{id}/comments/{comment}" -> only("PUT", request, this::verdict);
      case "/commenters/erasures" -> only("POST", request, this::erasure);
      case "/settings/blocked-words" -> words(request);
      default -> throw new IllegalStateException("no route of this function: " + request.route());
    };
  }

  private static Response only(String method, Request request, Function<Request, Response> answer) {
    return request.method().equals(method)
        ? answer.apply(request)
        : Refusals.methodNotAllowed(method);
  }

  private Response queue(Request request) {
    var wanted = QueueAnswer.wanted(request);
    return QueueAnswer.of(queue.stretch(wanted.which(), wanted.limit(), wanted.after()));
  }

  private Response verdict(Request request) {
    Parameters.none(request);
    var place =
        new Place(new ArticleId(request.path("id")), new CommentId(request.path("comment")));
    return Verdicts.one(request, state -> judged(request, place, state));
  }

  private Response verdicts(Request request) {
    Parameters.none(request);
    return Verdicts.many(request, it -> judged(request, it.place(), it.state()));
  }

  private Response judged(Request request, Place place, CommentState state) {
    return switch (judge(place, state, request.editor().orElse("local"))) {
      case VerdictAnswer.Done(var now) -> {
        Call.count(Metric.of(now), 1);
        yield Verdicts.done(place.comment(), now);
      }
      case VerdictAnswer.Missing _ -> Verdicts.missing(place);
      case VerdictAnswer.Busy _ -> Refusals.busy();
    };
  }

  /// A table that does not answer for one comment says nothing of the others.
  private VerdictAnswer judge(Place place, CommentState state, String editor) {
    try {
      return moderating.judge(place.article(), place.comment(), state, editor);
    } catch (Unavailable e) {
      LOG.warn("no answer from the table for {}", place.comment(), e);
      return new VerdictAnswer.Busy();
    }
  }

  private Response erasure(Request request) {
    Parameters.none(request);
    return ErasureJson.read(
        request,
        email -> erasing.request(email).map(ErasureJson::accepted).orElseGet(Refusals::busy));
  }

  private Response words(Request request) {
    Parameters.none(request);
    return switch (request.method()) {
      case "GET" -> BlockedWordsJson.of(blockedWords.read());
      case "PUT" ->
          BlockedWordsJson.read(
              request,
              words -> blockedWords.set(words) ? BlockedWordsJson.of(words) : Refusals.busy());
      default -> Refusals.methodNotAllowed("GET, PUT");
    };
  }
}
