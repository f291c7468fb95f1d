package org.gaceta.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gaceta.local.demo.Signer;

/// A newsroom's script, which signs with AWS's own signer; and a reader, who signs nothing.
public final class Script {
  private final HttpClient client;
  private final URI site;
  private final Signer signer;

  public Script(URI site) {
    this(site, "local");
  }

  /// One that signs with this secret.
  public Script(URI site, String secret) {
    this(site, secret, HttpClient.newHttpClient());
  }

  private Script(URI site, String secret, HttpClient client) {
    this.site = site;
    this.signer = new Signer(secret);
    this.client = client;
  }

  /// A reader at an address of their own on this machine.
  public static Script at(URI site, InetAddress address) {
    return new Script(site, "", HttpClient.newBuilder().localAddress(address).build());
  }

  public HttpResponse<String> put(String id, String json, String... headers) {
    return signed("PUT", "/api/articles/" + id, "application/json", bytes(json), headers);
  }

  public HttpResponse<String> putMarkdown(String id, String markdown, String... headers) {
    return signed("PUT", "/api/articles/" + id, "text/markdown", bytes(markdown), headers);
  }

  public HttpResponse<String> delete(String id) {
    return signed("DELETE", "/api/articles/" + id, "application/json", new byte[0]);
  }

  public HttpResponse<String> get(String id) {
    return signed("GET", "/api/articles/" + id, "application/json", new byte[0]);
  }

  public HttpResponse<String> signed(
      String method, String path, String mediaType, byte[] body, String... headers) {
    var all = new LinkedHashMap<String, String>();
    all.put("content-type", mediaType);
    for (var i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    return send(signer.sign(method, site.resolve(path), body, all));
  }

  /// What anybody gets at a path, not following anything.
  public HttpResponse<String> read(String path) {
    return send(HttpRequest.newBuilder(site.resolve(path)).build());
  }

  /// The same, unsigned.
  public HttpResponse<String> unsigned(
      String method, String path, Map<String, String> headers, String body) {
    var request =
        HttpRequest.newBuilder(site.resolve(path)).method(method, BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
