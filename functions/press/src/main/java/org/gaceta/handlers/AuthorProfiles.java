package org.gaceta.handlers;

import java.util.Set;
import org.gaceta.domain.Slug;
import org.gaceta.domain.author.Profile;
import org.gaceta.handlers.snapshot.Scene;
import org.gaceta.http.AuthorAnswer;
import org.gaceta.http.OpenAnswer;
import org.gaceta.http.Parameters;
import org.gaceta.http.ProfileReader;
import org.gaceta.http.Refusals;
import org.gaceta.http.Request;
import org.gaceta.http.Response;
import org.gaceta.store.Profiles;
import org.gaceta.store.Rankings;

/// `GET /authors`, the top authors; `GET` and `PUT /authors/{slug}`, a profile.
public final class AuthorProfiles extends ApiFunction {
  private static final int USUAL = 10;
  private static final int MOST = 100;

  private final Profiles profiles;
  private final Rankings rankings;

  public AuthorProfiles() {
    this(AwsWiring.rehearsed(AuthorProfiles::new, Scene.ofProfiles()));
  }

  public AuthorProfiles(Wiring wiring) {
    super(wiring.boundary());
    this.profiles = wiring.profiles();
    this.rankings = wiring.rankings();
  }

  @Override
  Response answer(Request request) {
    return request.path().containsKey("slug")
        ? ofOne(new Slug(request.path("slug")), request)
        : ofAll(request);
  }

  private Response ofAll(Request request) {
    return switch (request.method()) {
      case "GET", "HEAD" -> {
        var limit = new Parameters(request, Set.of("limit")).count("limit", USUAL, MOST);
        yield AuthorAnswer.top(request, rankings.topAuthors(limit));
      }
      default -> Refusals.methodNotAllowed("GET, HEAD");
    };
  }

  private Response ofOne(Slug author, Request request) {
    Parameters.none(request);
    return switch (request.method()) {
      case "GET", "HEAD" ->
          OpenAnswer.of(
              profiles
                  .find(author)
                  .map(it -> AuthorAnswer.of(200, it))
                  .orElseGet(() -> AuthorAnswer.missing(author)));
      case "PUT" -> ProfileReader.read(author, request, this::put);
      default -> Refusals.methodNotAllowed("GET, HEAD, PUT");
    };
  }

  private Response put(Profile profile) {
    return switch (profiles.put(profile)) {
      case CREATED -> AuthorAnswer.of(201, profile);
      case REPLACED, UNCHANGED -> AuthorAnswer.of(200, profile);
      case BUSY -> Refusals.busy();
    };
  }
}
