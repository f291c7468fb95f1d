package org.gaceta.local.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.gaceta.local.LocalServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvokeApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LocalServer server = LocalServer.open("127.0.0.1", 0, "lambda.port");
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  void serve() {
    server.serve(
        new InvokeApi(
            Handlers.functions(
                List.of(),
                Handlers.Echo.class,
                Handlers.Broken.class,
                Handlers.Last.class,
                Handlers.Greeting.class)));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private HttpResponse<String> invoke(String function, String event, String type)
      throws IOException, InterruptedException {
    var address =
        "http://127.0.0.1:%d/2015-03-31/functions/%s/invocations"
            .formatted(server.port(), function);
    return client.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("X-Amz-Invocation-Type", type)
            .POST(BodyPublishers.ofString(event))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> invoke(String function, String event)
      throws IOException, InterruptedException {
    return invoke(function, event, "RequestResponse");
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("none");
  }

  @Test
  void anHttpEventIsReadAndItsAnswerWrittenAsLambdaDoes() throws IOException, InterruptedException {
    var response =
        invoke(
            "Echo",
            """
            {"version": "2.0", "routeKey": "PUT /articles/{id}", "headers": {"a": "b"},
             "body": "aGk=", "isBase64Encoded": true}\
            """);
    assertEquals(200, response.statusCode());
    assertEquals("none", header(response, "x-amz-function-error"));
    assertEquals(200, json(response).at("/statusCode").intValue());
    assertEquals("aGk=", json(response).at("/body").textValue());
    assertTrue(json(response).at("/isBase64Encoded").booleanValue());
    assertEquals("Echo", json(response).at("/headers/X-Function").textValue());
  }

  @Test
  void aStreamEventIsReadWithItsDatesAndItsAnswerNamesTheFailed()
      throws IOException, InterruptedException {
    var response =
        invoke(
            "Last",
            """
            {"Records": [{"eventID": "1", "eventName": "INSERT", "dynamodb": {
              "ApproximateCreationDateTime": 1700000000.5,
              "Keys": {"pk": {"S": "p"}}, "NewImage": {"pk": {"S": "p"}, "n": {"N": "1"}},
              "SequenceNumber": "17", "SizeBytes": 12, "StreamViewType": "NEW_AND_OLD_IMAGES"}}]}\
            """);
    assertEquals("none", header(response, "x-amz-function-error"), response.body());
    assertEquals("17", json(response).at("/batchItemFailures/0/itemIdentifier").textValue());
  }

  @Test
  void plainJsonIsAnEventToo() throws IOException, InterruptedException {
    assertEquals("\"¡Hola, Ada!\"", invoke("Greeting", "{\"name\": \"Ada\"}").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Greeting:live",
        "arn:aws:lambda:us-east-1:000000000000:function:Greeting",
        "arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3AGreeting"
      })
  void aFunctionMayBeNamedInOtherWays(String name) throws IOException, InterruptedException {
    assertEquals("\"¡Hola, Ada!\"", invoke(name, "{\"name\": \"Ada\"}").body());
  }

  @Test
  void anUnknownFunctionIsNotFound() throws IOException, InterruptedException {
    var response = invoke("Nobody", "{}");
    assertEquals(404, response.statusCode());
    assertEquals("ResourceNotFoundException", header(response, "x-amzn-errortype"));
    assertTrue(json(response).at("/Message").textValue().endsWith("Nobody"));
  }

  @Test
  void whatAHandlerThrowsIsItsAnswer() throws IOException, InterruptedException {
    var response = invoke("Broken", "{}");
    assertEquals(200, response.statusCode());
    assertEquals("Unhandled", header(response, "x-amz-function-error"));
    assertEquals("a secret of the house", json(response).at("/errorMessage").textValue());
    assertEquals("java.lang.IllegalStateException", json(response).at("/errorType").textValue());
    assertTrue(json(response).at("/stackTrace").isArray());
  }

  @Test
  void anEventThatIsNoJsonIsRefused() throws IOException, InterruptedException {
    var response = invoke("Greeting", "{\"name\": ");
    assertEquals(400, response.statusCode());
    assertEquals("InvalidRequestContentException", header(response, "x-amzn-errortype"));
  }

  @Test
  void anEventMayBeLeftThereOrOnlyTried() throws IOException, InterruptedException {
    assertEquals(202, invoke("Greeting", "{}", "Event").statusCode());
    assertEquals(204, invoke("Greeting", "{}", "DryRun").statusCode());
    assertEquals(400, invoke("Greeting", "{}", "Other").statusCode());
  }

  @Test
  void anEventHasAtMostSixMegabytes() throws IOException, InterruptedException {
    var most = "{\"name\":\"%s\"}".formatted("x".repeat(6 * 1024 * 1024 - 11));
    assertEquals(202, invoke("Greeting", most, "Event").statusCode());
    assertEquals(413, invoke("Greeting", most + " ", "Event").statusCode());
  }
}
