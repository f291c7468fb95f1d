package org.gaceta.local.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The deployment's template, as far as one machine needs it.
///
/// @param stage of the API, the first segment of its paths
/// @param parameters their defaults; empty text where there is none
/// @param responseHeaders what the distribution adds to every answer
public record Template(
    List<FunctionDefinition> functions,
    List<QueueDefinition> queues,
    String stage,
    Map<String, String> parameters,
    Map<String, String> responseHeaders) {
  public Template {
    functions = List.copyOf(functions);
    queues = List.copyOf(queues);
    parameters = Map.copyOf(parameters);
    responseHeaders = Map.copyOf(responseHeaders);
  }

  public static Template read(Path file) {
    var tree = Tree.read(file);
    var resources = tree.at("Resources").members();
    var api = only("AWS::Serverless::HttpApi", resources);
    var functions =
        new FunctionReader(
            tree.at("Globals", "Function"),
            api.at("Auth", "DefaultAuthorizer").text().orElse(FunctionReader.OPEN));
    return new Template(
        resources.entrySet().stream()
            .filter(it -> isA("AWS::Serverless::Function", it.getValue()))
            .map(it -> functions.read(it.getKey(), it.getValue().at("Properties")))
            .toList(),
        resources.entrySet().stream()
            .filter(it -> isA("AWS::SQS::Queue", it.getValue()))
            .map(it -> QueueReader.queue(it.getKey(), it.getValue().at("Properties")))
            .toList(),
        api.at("StageName").text().orElse("api"),
        defaults(tree.at("Parameters")),
        ResponseHeaders.read(only("AWS::CloudFront::ResponseHeadersPolicy", resources)));
  }

  public List<Route> routes() {
    return functions.stream().flatMap(it -> it.routes().stream()).toList();
  }

  public Optional<FunctionDefinition> function(String id) {
    return functions.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /// Whether any function is given this variable.
  public boolean declares(String variable) {
    return functions.stream().anyMatch(it -> it.variables().containsKey(variable));
  }

  /// The properties of the one resource of a type; nothing where there is none.
  private static Tree only(String type, Map<String, Tree> resources) {
    return resources.values().stream()
        .filter(it -> isA(type, it))
        .findFirst()
        .orElse(new Tree(null))
        .at("Properties");
  }

  private static boolean isA(String type, Tree resource) {
    return resource.at("Type").text().filter(type::equals).isPresent();
  }

  private static Map<String, String> defaults(Tree parameters) {
    var defaults = new LinkedHashMap<String, String>();
    parameters
        .members()
        .forEach((name, it) -> defaults.put(name, it.at("Default").text().orElse("")));
    return defaults;
  }
}
