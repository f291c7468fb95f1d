package org.gaceta.local.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.gaceta.local.template.EdgeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What CloudFront does to requests and answers by the template's functions is what this machine's
/// site does.
class EdgeFunctionsTest {
  private final EdgeCode pageRequest = EdgeCode.of("PageRequest");
  private final EdgeCode pageResponse = EdgeCode.of("PageResponse");
  private final EdgeCode apiRequest = EdgeCode.of("ApiRequest");

  private String uri(String path) throws JsonProcessingException {
    return pageRequest
        .handle("{\"request\": {\"uri\": \"%s\", \"headers\": {}}}".formatted(path))
        .path("uri")
        .textValue();
  }

  @ParameterizedTest
  @CsvSource({
    "/articles/faro, /articles/faro",
    "/articles/faro/, /articles/faro",
    "/2019/05/faro//, /2019/05/faro",
    "/, /",
    "//, /",
    "/feed.atom, /feed.atom",
    "/articles/se%C3%B1al/, /articles/se%C3%B1al"
  })
  void anAddressOfWordPressFindsItsPage(String asked, String found) throws JsonProcessingException {
    assertEquals(found, uri(asked));
    assertEquals(SiteObjects.key(asked), SiteObjects.key(found));
  }

  /// Where nothing is left of a path the distribution's root object is answered.
  @Test
  void theRootIsTheFrontPage() {
    assertEquals(Optional.of("index.html"), SiteObjects.key("/"));
  }

  private JsonNode answered(String headers) throws JsonProcessingException {
    return pageResponse.handle(
        """
        {"response": {"statusCode": 200, "statusDescription": "OK", "headers": {
          "etag": {"value": "\\"a\\""}, "last-modified": {"value": "Thu, 26 Nov 2026 08:00:00 GMT"},
          "content-type": {"value": "text/html"} %s}}}
        """
            .formatted(headers));
  }

  @Test
  void aPageThatHasMovedLeadsOn() throws JsonProcessingException {
    var moved =
        answered(
            ", \"x-amz-meta-status\": {\"value\": \"301\"}, \"x-amz-meta-location\": {\"value\":"
                + " \"/articles/faro\"}");
    assertEquals(301, moved.path("statusCode").intValue());
    assertEquals("/articles/faro", moved.at("/headers/location/value").textValue());
    assertEquals("text/html", moved.at("/headers/content-type/value").textValue());
    assertEquals(2, moved.path("headers").size(), moved.toString());
  }

  @Test
  void aPageThatIsGoneSaysSo() throws JsonProcessingException {
    var gone = answered(", \"x-amz-meta-status\": {\"value\": \"410\"}");
    assertEquals(410, gone.path("statusCode").intValue());
    assertEquals("Gone", gone.path("statusDescription").textValue());
    assertEquals(1, gone.path("headers").size(), gone.toString());
  }

  @Test
  void anyOtherPageStaysAsItIs() throws JsonProcessingException {
    var page = answered("");
    assertEquals(200, page.path("statusCode").intValue());
    assertEquals(3, page.path("headers").size(), page.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ", \"x-viewer-host\": {\"value\": \"elsewhere.example\"}"})
  void theApiIsToldWhichHostTheReaderSees(String sent) throws JsonProcessingException {
    var request =
        apiRequest.handle(
            "{\"request\": {\"uri\": \"/api/articles\", \"headers\": {\"host\": {\"value\": \"www.example.org\"}%s}}}"
                .formatted(sent));
    assertEquals("www.example.org", request.at("/headers/x-viewer-host/value").textValue());
    assertFalse(request.has("statusCode"));
  }
}
