package org.gaceta.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.mozilla.javascript.Context;

/// The code of a CloudFront Function, as it stands in the template.
///
/// @param name its logical id
public record EdgeCode(String name, String code) {
  private static final Path TEMPLATE = Path.of("../../template.yaml");

  public static EdgeCode of(String name) {
    var code = Tree.read(TEMPLATE).at("Resources", name, "Properties", "FunctionCode").text();
    return new EdgeCode(name, code.orElseThrow());
  }

  /// Runs it as CloudFront does.
  ///
  /// @param event in JSON
  /// @return what its handler gives back
  public JsonNode handle(String event) throws JsonProcessingException {
    try (var context = Context.enter()) {
      context.setLanguageVersion(Context.VERSION_ES6);
      var scope = context.initSafeStandardObjects();
      context.evaluateString(scope, code, name, 1, null);
      var answer = "JSON.stringify(handler(%s))".formatted(event);
      return new ObjectMapper()
          .readTree(Context.toString(context.evaluateString(scope, answer, "event", 1, null)));
    }
  }
}
