package org.gaceta.handlers;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.State;
import org.gaceta.domain.article.Withdrawn;
import org.gaceta.domain.comment.Discussion;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Dossier;
import org.gaceta.domain.site.Manuscript;
import org.gaceta.handlers.snapshot.Scene;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.handlers.telemetry.Metric;
import org.gaceta.http.ArticleAnswer;
import org.gaceta.http.EntityTags;
import org.gaceta.http.Parameters;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.http.SubmissionReader;
import org.gaceta.http.SubmissionReader.Read;
import org.gaceta.pages.article.ArticlePage;
import org.gaceta.store.Publication;
import org.gaceta.store.Publishing;
import org.gaceta.store.TakingDown;

/// `PUT`, `GET` and `DELETE /articles/{id}`.
public final class PublishArticle extends ApiFunction {
  private final SubmissionReader reader;
  private final Publishing publishing;
  private final TakingDown takingDown;
  private final Archive archive;
  private final ArticlePage page;
  private final InstantSource clock;

  public PublishArticle() {
    this(AwsWiring.rehearsed(PublishArticle::new, Scene.ofPublishing()));
  }

  public PublishArticle(Wiring wiring) {
    super(wiring.boundary());
    this.reader = new SubmissionReader(wiring.settings().language(), wiring.settings().timeZone());
    this.publishing = wiring.publishing();
    this.takingDown = wiring.takingDown();
    this.archive = wiring.archive();
    this.page = wiring.articlePage();
    this.clock = wiring.clock();
  }

  @Override
  Response answer(Request request) {
    var id = new ArticleId(request.path("id"));
    return switch (request.method()) {
      case "PUT" -> put(id, request);
      case "GET", "HEAD" -> get(id, request);
      case "DELETE" -> delete(id, request);
      default -> Refusals.methodNotAllowed("GET, HEAD, PUT, DELETE");
    };
  }

  private Response put(ArticleId id, Request request) {
    var dryRun = new Parameters(request, Set.of("dryRun")).flag("dryRun");
    var precondition = EntityTags.precondition(request);
    return reader.read(
        request,
        clock.instant(),
        read -> {
          var publication = publishing.publish(id, read.submission(), precondition, dryRun);
          if (dryRun) {
            return answer(id, publication, (_, it) -> rehearsed(request, it, read))
                .with("Vary", "Accept");
          }
          count(publication);
          return answer(id, publication, (status, it) -> stored(status, it, read));
        });
  }

  private static void count(Publication publication) {
    if (publication instanceof Publication.Stored(var article, _)
        && article.state() == State.PUBLISHED) {
      Call.count(Metric.ARTICLES_PUBLISHED, 1);
    }
  }

  private static Response stored(int status, Article article, Read read) {
    return ArticleAnswer.of(status, article, read.submission().body(), read.warnings());
  }

  /// The article as it would be, or its page with what readers have said of it until now.
  private Response rehearsed(Request request, Article article, Read read) {
    if (!ArticleAnswer.isWantedAsPage(request)) {
      return stored(200, article, read);
    }
    var discussion = archive.dossier(article.id()).map(Dossier::discussion).orElse(Discussion.NONE);
    var published = article.asPublished(clock.instant());
    return ArticleAnswer.preview(page.html(published, read.submission().body(), discussion));
  }

  private Response get(ArticleId id, Request request) {
    Parameters.none(request);
    return Optional.ofNullable(archive.manuscripts(Set.of(id)).get(id))
        .map(it -> answer(id, request, it))
        .orElseGet(() -> ArticleAnswer.missing(id));
  }

  private Response delete(ArticleId id, Request request) {
    Parameters.none(request);
    var publication = takingDown.takeDown(id, EntityTags.precondition(request));
    return answer(id, publication, (status, it) -> ArticleAnswer.of(status, it, "", List.of()));
  }

  private static Response answer(ArticleId id, Request request, Manuscript found) {
    return switch (found.head()) {
      case Article article -> ArticleAnswer.found(request, article, found.body().orElse(""));
      case Withdrawn _ -> ArticleAnswer.gone(id);
    };
  }

  /// How an article is answered that the table holds now, or would.
  private interface Showing {
    Response of(int status, Article article);
  }

  private static Response answer(ArticleId id, Publication publication, Showing showing) {
    return switch (publication) {
      case Publication.Stored(var article, var created) -> showing.of(created ? 201 : 200, article);
      case Publication.Unchanged(var article) -> showing.of(200, article);
      case Publication.TakenDown _ -> ArticleAnswer.takenDown();
      case Publication.Missing _ -> ArticleAnswer.missing(id);
      case Publication.PreconditionFailed(var current) -> ArticleAnswer.preconditionFailed(current);
      case Publication.SlugTaken(var slug, var owner) -> ArticleAnswer.slugTaken(slug, owner);
      case Publication.AliasTaken(var alias, var owner) -> ArticleAnswer.aliasTaken(alias, owner);
      case Publication.Invalid(var problems) -> Refusals.invalid(problems);
      case Publication.Busy _ -> Refusals.busy();
    };
  }
}
