package org.gaceta.handlers;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.Map;
import org.gaceta.domain.Bytes;
import org.junit.jupiter.api.Test;

/// Events and answers as Lambda's runtime hands them over: maps, of what was JSON.
class ApiFunctionTest {
  private final Newsroom newsroom = new Newsroom();

  private Map<String, Object> called(String event) {
    return new PublishArticle(newsroom.wiring()).handleRequest(map(event), Newsroom.context());
  }

  private static Map<String, Object> body(Map<String, Object> answer) {
    return map((String) requireNonNull(answer.get("body")));
  }

  private static Map<String, Object> map(String json) {
    try {
      return new ObjectMapper().readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String put(String body, boolean isEncoded) {
    return """
    {"version": "2.0", "routeKey": "PUT /articles/{id}", "rawPath": "/api/articles/faro", "whatIsYetToCome": [1],
     "headers": {"content-type": "text/markdown"}, "pathParameters": {"id": "faro"},
     "requestContext": {"http": {"method": "PUT", "sourceIp": "198.51.100.7"}, "timeEpoch": 1795650000000,
       "authorizer": {"iam": {"userArn": "arn:aws:iam::000000000000:user/clara"}}},
     "body": "%s", "isBase64Encoded": %s}
    """
        .formatted(body, isEncoded);
  }

  @Test
  void anEventIsReadAndItsAnswerWritten() {
    var answer = called(put("---\\ntitle: El faro\\n---\\nTexto", false));
    assertEquals(201, answer.get("statusCode"), answer.toString());
    var headers = (Map<?, ?>) requireNonNull(answer.get("headers"));
    assertEquals("application/json", headers.get("Content-Type"));
    assertEquals("El faro", body(answer).get("title"));
    assertEquals(false, answer.get("isBase64Encoded"));
    assertNull(answer.get("cookies"));
  }

  @Test
  void aBodyMayComeEncoded() {
    var body =
        Base64.getEncoder().encodeToString(Bytes.utf8("---\ntitle: Señal\n---\nTexto").toArray());
    assertEquals("Señal", body(called(put(body, true))).get("title"));
  }

  @Test
  void whatIsNoRequestIsAFaultAndNoPing() {
    assertEquals(500, called("{\"version\": \"2.0\", \"ping\": true}").get("statusCode"));
    assertEquals(500, called("{}").get("statusCode"));
  }
}
