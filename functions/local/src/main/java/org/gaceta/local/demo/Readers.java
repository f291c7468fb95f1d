package org.gaceta.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.gaceta.domain.Label;

/// Readers, each of whom writes from an address of their own on this machine, since one caller may
/// send little. Where the machine has one loopback address only, as macOS has, all write from that.
final class Readers {
  private static final int OF_A_NET = 250;
  private static final int OK = 202;
  private static final int PUBLISHED = 201;
  private static final int TOO_MANY = 429;

  private final URI site;
  private int sent;

  Readers(URI site) {
    this.site = site;
  }

  /// Sends a comment.
  ///
  /// @return what was taken; nothing where the caller has sent too much of late
  Optional<Posted> post(String article, Remark remark, Optional<String> replyTo) {
    var json =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", remark.name())
            .put("email", new Label(remark.name()).slug().text() + "@lectores.example")
            .put("text", remark.text());
    replyTo.ifPresent(it -> json.put("replyTo", it));
    var request =
        HttpRequest.newBuilder(site.resolve("/api/articles/%s/comments".formatted(article)))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(json.toString()))
            .build();
    try (var client = client(address(sent++))) {
      var answer = Web.send(client, request);
      return switch (answer.statusCode()) {
        case TOO_MANY -> Optional.empty();
        case PUBLISHED, OK ->
            Optional.of(new Posted(article, Texts.json(answer.body()).path("id").asText(), remark));
        default -> throw Web.unexpected(answer);
      };
    }
  }

  private static HttpClient client(InetAddress from) {
    var client = HttpClient.newBuilder();
    return isOurs(from) ? client.localAddress(from).build() : client.build();
  }

  /// From 127.0.0.2 on.
  static InetAddress address(int reader) {
    try {
      return InetAddress.getByAddress(
          new byte[] {127, 0, (byte) (reader / OF_A_NET), (byte) (2 + reader % OF_A_NET)});
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isOurs(InetAddress address) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, 0));
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
