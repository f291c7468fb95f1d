package org.gaceta.simulation;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gaceta.handlers.AuthorProfiles;
import org.gaceta.handlers.ModerateComments;
import org.gaceta.handlers.PublishArticle;
import org.gaceta.handlers.SubmitComment;
import org.gaceta.handlers.Wiring;

/// Does deeds by the API, for any number of callers at once, and keeps what was answered.
final class Callers {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, String> SENDS_JSON = Map.of("content-type", "application/json");

  private final Wiring wiring;
  private final Supplier<Long> records;
  private final Function<Supplier<APIGatewayV2HTTPResponse>, Optional<APIGatewayV2HTTPResponse>>
      invocation;
  private final List<Answered> answers = new CopyOnWriteArrayList<>();
  private final List<String[]> comments = new CopyOnWriteArrayList<>();

  /// Callers of these functions.
  ///
  /// @param records how many records the table's stream holds
  /// @param invocation makes a call, whose answer may never come
  Callers(
      Wiring wiring,
      Supplier<Long> records,
      Function<Supplier<APIGatewayV2HTTPResponse>, Optional<APIGatewayV2HTTPResponse>> invocation) {
    this.wiring = wiring;
    this.records = records;
    this.invocation = invocation;
  }

  List<Answered> answers() {
    return answers;
  }

  /// Does what goes through the API.
  void act(Deed deed) {
    switch (deed) {
      case Deed.Put put -> call(deed, () -> publish(put));
      case Deed.Delete(var article) ->
          call(deed, () -> publish("DELETE /articles/{id}", article, Map.of(), ""));
      case Deed.Comment comment ->
          call(deed, () -> submit(comment))
              .filter(it -> it.getStatusCode() < 300)
              .ifPresent(it -> comments.add(new String[] {comment.article(), id(it)}));
      case Deed.Judge(var which, var state) -> {
        if (which < comments.size()) {
          var at = comments.get(which);
          call(deed, () -> judge(at[0], at[1], state));
        }
      }
      case Deed.Erase(var email) ->
          call(
              deed,
              () ->
                  moderate("POST /commenters/erasures", Map.of(), "{\"email\":\"" + email + "\"}"));
      case Deed.Profile profile -> call(deed, () -> profile(profile));
      case Deed.Pass _, Deed.Rebuild _, Deed.Upload _ ->
          throw new IllegalStateException("no call: " + deed);
    }
  }

  private Optional<APIGatewayV2HTTPResponse> call(
      Deed deed, Supplier<APIGatewayV2HTTPResponse> work) {
    var from = records.get();
    var answer = invocation.apply(work);
    answers.add(
        new Answered(
            deed,
            answer.map(APIGatewayV2HTTPResponse::getStatusCode).orElse(0),
            answer.map(APIGatewayV2HTTPResponse::getBody).orElse(""),
            from,
            records.get()));
    return answer;
  }

  private APIGatewayV2HTTPResponse publish(Deed.Put put) {
    var headers = new HashMap<>(SENDS_JSON);
    if (put.only() > 0) {
      headers.put("if-match", "\"" + put.only() + "\"");
    }
    return publish("PUT /articles/{id}", put.article(), headers, put.json());
  }

  private APIGatewayV2HTTPResponse publish(
      String route, String article, Map<String, String> headers, String body) {
    return new PublishArticle(wiring)
        .call(Call.event(route, Map.of("id", article), headers, body), Call.context());
  }

  private APIGatewayV2HTTPResponse submit(Deed.Comment comment) {
    var json =
        JSON.createObjectNode()
            .put("name", "Lectora")
            .put("email", comment.email())
            .put("text", comment.text());
    return new SubmitComment(wiring)
        .call(
            Call.event(
                "POST /articles/{id}/comments",
                Map.of("id", comment.article()),
                SENDS_JSON,
                json.toString()),
            Call.context());
  }

  private APIGatewayV2HTTPResponse judge(String article, String comment, String state) {
    return moderate(
        "PUT /articles/{id}/comments/{comment}",
        Map.of("id", article, "comment", comment),
        "{\"state\":\"" + state + "\"}");
  }

  private APIGatewayV2HTTPResponse moderate(String route, Map<String, String> path, String body) {
    return new ModerateComments(wiring)
        .call(Call.event(route, path, SENDS_JSON, body), Call.context());
  }

  private APIGatewayV2HTTPResponse profile(Deed.Profile profile) {
    var json =
        JSON.createObjectNode().put("name", profile.name()).put("role", profile.mark()).toString();
    APIGatewayV2HTTPEvent event =
        Call.event("PUT /authors/{slug}", Map.of("slug", profile.author()), SENDS_JSON, json);
    return new AuthorProfiles(wiring).call(event, Call.context());
  }

  private static String id(APIGatewayV2HTTPResponse answer) {
    return json(answer.getBody()).path("id").asText();
  }

  static JsonNode json(String answer) {
    try {
      return JSON.readTree(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
