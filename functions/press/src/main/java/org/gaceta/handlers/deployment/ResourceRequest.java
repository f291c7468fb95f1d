package org.gaceta.handlers.deployment;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// A request of CloudFormation to a custom resource. Source: "Custom resource request objects" in
/// the CloudFormation user guide.
///
/// @param answerTo where the answer is put; none where somebody calls by hand, who gets it back
/// @param ids what the answer repeats
public record ResourceRequest(Type type, Optional<URI> answerTo, Map<String, String> ids) {
  private static final String ID = "PhysicalResourceId";

  public ResourceRequest {
    ids = Map.copyOf(ids);
  }

  /// What has become of the resource in the template.
  public enum Type {
    CREATE,
    UPDATE,
    DELETE
  }

  /// Reads one.
  ///
  /// @param resourceId the resource's own, which stays the same with every update: another would
  ///   have CloudFormation delete the one before
  /// @throws IllegalArgumentException if it is none, naming the member
  public static ResourceRequest read(Map<String, Object> event, String resourceId) {
    return new ResourceRequest(
        type(text(event, "RequestType").orElse("")),
        text(event, "ResponseURL").map(URI::create),
        Map.of(
            "StackId",
            text(event, "StackId").orElse(""),
            "RequestId",
            text(event, "RequestId").orElse(""),
            "LogicalResourceId",
            text(event, "LogicalResourceId").orElse(""),
            ID,
            text(event, ID).orElse(resourceId)));
  }

  private static Type type(String name) {
    return switch (name) {
      case "Create" -> Type.CREATE;
      case "Update" -> Type.UPDATE;
      case "Delete" -> Type.DELETE;
      default -> throw new IllegalArgumentException("RequestType must be Create, Update or Delete");
    };
  }

  private static Optional<String> text(Map<String, Object> event, String name) {
    return Optional.ofNullable(event.get(name)).map(Object::toString).filter(it -> !it.isEmpty());
  }
}
