package org.gaceta.local.site;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Serves the bucket's objects as CloudFront does with what the deployment adds to it: an object
/// with a `status` in its metadata is answered with that status, and a missing one with the object
/// `404`.
final class BucketHandler extends Handler.Abstract {
  private static final String ALLOWED = "GET, HEAD, OPTIONS";

  private final SiteObjects objects;

  BucketHandler(SiteObjects objects) {
    this.objects = objects;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> serve(request, response, callback);
      case "OPTIONS" -> refuse(HttpStatus.NO_CONTENT_204, response, callback);
      default -> refuse(HttpStatus.METHOD_NOT_ALLOWED_405, response, callback);
    }
    return true;
  }

  private void serve(Request request, Response response, Callback callback) {
    var found =
        SiteObjects.key(request.getHttpURI().getPath())
            .flatMap(objects::find)
            .or(() -> objects.find("404").map(SiteObjects.Found::asMissing))
            .orElseGet(SiteObjects.Found::nothing);
    var headers = response.getHeaders();
    response.setStatus(found.status());
    put(headers, HttpHeader.CONTENT_TYPE, found.contentType());
    put(headers, HttpHeader.CACHE_CONTROL, found.cacheControl());
    put(headers, HttpHeader.LOCATION, found.location());
    if (found.status() == HttpStatus.OK_200) {
      put(headers, HttpHeader.ETAG, found.etag());
      headers.putDate(HttpHeader.LAST_MODIFIED, found.modified().toEpochMilli());
      if (isUnchanged(found, request.getHeaders())) {
        response.setStatus(HttpStatus.NOT_MODIFIED_304);
        callback.succeeded();
        return;
      }
    }
    response.write(true, ByteBuffer.wrap(found.body().toArray()), callback);
  }

  private static void refuse(int status, Response response, Callback callback) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.ALLOW, ALLOWED);
    callback.succeeded();
  }

  private static void put(HttpFields.Mutable headers, HttpHeader name, Optional<String> value) {
    value.ifPresent(it -> headers.put(name, it));
  }

  private static boolean isUnchanged(SiteObjects.Found found, HttpFields asked) {
    if (asked.contains(HttpHeader.IF_NONE_MATCH)) {
      return asked.getValuesList(HttpHeader.IF_NONE_MATCH).stream()
          .flatMap(it -> Stream.of(it.split(",", -1)))
          .map(String::strip)
          .anyMatch(it -> it.equals("*") || found.etag().equals(strong(it)));
    }
    var since = asked.getDateField(HttpHeader.IF_MODIFIED_SINCE);
    return since >= 0 && found.modified().getEpochSecond() <= since / 1000;
  }

  private static Optional<String> strong(String tag) {
    return Optional.of(tag.startsWith("W/") ? tag.substring(2) : tag);
  }
}
