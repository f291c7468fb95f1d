package org.gaceta.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;

/// Looks whether all ports are free, before anything stands on one of them.
final class Ports {
  private Ports() {}

  /// Takes each for a moment.
  ///
  /// @throws PortTaken for the first that is not
  /// @throws IllegalArgumentException if the host is no address of ours, or two settings name one
  ///   port
  static void check(Options options) {
    var settings = new HashMap<Integer, String>();
    var held = new ArrayList<ServerSocket>();
    try {
      held.add(hold(options.host()));
      options
          .ports()
          .forEach((setting, port) -> {
            var other = port == 0 ? null : settings.put(port, setting);
            if (other != null) {
              throw new IllegalArgumentException(
                  "-D%s and -D%s are both %d".formatted(other, setting, port));
            }
            held.add(hold(options.host(), port, setting));
          });
    } finally {
      held.forEach(Ports::release);
    }
  }

  private static ServerSocket hold(String host) {
    try {
      return bind(host, 0);
    } catch (IOException failure) {
      throw new IllegalArgumentException(
          "-Dhost=%s is no address of this machine".formatted(host), failure);
    }
  }

  private static ServerSocket hold(String host, int port, String setting) {
    try {
      return bind(host, port);
    } catch (IOException failure) {
      throw PortTaken.or(failure, port, setting);
    }
  }

  private static ServerSocket bind(String host, int port) throws IOException {
    var socket = new ServerSocket();
    socket.bind(new InetSocketAddress(host, port));
    return socket;
  }

  private static void release(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
