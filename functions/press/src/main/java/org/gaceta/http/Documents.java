package org.gaceta.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.Problem;
import org.gaceta.http.Document.Dialect;

/// Reads a request's body into fields, by its media type.
final class Documents {
  private Documents() {}

  /// JSON, or Markdown with YAML front matter.
  static Parsed<Document> jsonOrMarkdown(Request request) {
    return switch (request.mediaType()) {
      case "application/json" -> text(request.body()).then(Documents::json);
      case "text/markdown" -> text(request.body()).then(FrontMatter::parse);
      default ->
          Parsed.wrong(
              Refusals.unsupportedMediaType(
                  "send application/json or text/markdown, and say so in Content-Type"));
    };
  }

  /// JSON alone.
  static Parsed<Document> json(Request request) {
    return request.mediaType().equals("application/json")
        ? text(request.body()).then(Documents::json)
        : Parsed.wrong(
            Refusals.unsupportedMediaType("send application/json, and say so in Content-Type"));
  }

  /// JSON, or a form as browsers send it.
  static Parsed<Document> jsonOrForm(Request request) {
    return switch (request.mediaType()) {
      case "application/json" -> text(request.body()).then(Documents::json);
      case Forms.MEDIA_TYPE -> text(request.body()).then(Forms::parse);
      default ->
          Parsed.wrong(
              Refusals.unsupportedMediaType(
                  "send application/json or " + Forms.MEDIA_TYPE + ", and say so in Content-Type"));
    };
  }

  private static Parsed<Document> json(String text) {
    try {
      return switch (Json.parse(text)) {
        case ObjectNode object -> new Parsed.Right<>(new Document(object, Dialect.JSON, Map.of()));
        case MissingNode _ -> Parsed.wrong(Refusals.badRequest("the body is empty"));
        default -> Parsed.wrong(Refusals.invalid(List.of(new Problem("", "must be an object"))));
      };
    } catch (JsonProcessingException e) {
      return Parsed.wrong(Refusals.badRequest("the body is no JSON that we take" + at(e)));
    }
  }

  /// Where it breaks; unknown where it is only larger or deeper than what is taken.
  private static String at(JsonProcessingException broken) {
    var at = broken.getLocation();
    return at == null ? "" : ": line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static Parsed<String> text(Bytes body) {
    try {
      var text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.toArray())).toString();
      return new Parsed.Right<>(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Parsed.wrong(Refusals.badRequest("the body is not UTF-8"));
    }
  }
}
