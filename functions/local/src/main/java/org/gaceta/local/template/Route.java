package org.gaceta.local.template;

/// A route of the HTTP API.
///
/// @param function the logical id of the function that answers it
/// @param method in capitals, or `ANY`
/// @param path with `{names}`, the last of them perhaps greedy (`{name+}`)
/// @param signed whether callers sign (`AWS_IAM`)
public record Route(String function, String method, String path, boolean signed) {
  /// Its name in events: `PUT /articles/{id}`.
  public String key() {
    return method + " " + path;
  }
}
