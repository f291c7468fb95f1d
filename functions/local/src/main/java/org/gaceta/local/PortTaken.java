package org.gaceta.local;

import java.net.BindException;

/// A port that another process holds. The message names the port and the setting that changes it,
/// for whoever started the stack.
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1;

  private PortTaken(String message, Throwable cause) {
    super(message, cause);
  }

  /// What to throw for a server that did not start: this, or the failure itself if it is another.
  static RuntimeException or(Exception failure, int port, String setting) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new PortTaken(
            "port %d is taken: stop what holds it, or choose another with -D%s=<port>"
                .formatted(port, setting),
            failure);
      }
    }
    return new IllegalStateException("no server on port " + port, failure);
  }
}
