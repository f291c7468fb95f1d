package org.gaceta.local.awssdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CompletedPart;

class UploadTest extends S3Case {
  @Test
  void inPartsKeepTheirTypeAndMetadata() {
    var id = begin("a/b");
    // no part but the last may be smaller
    var first = "x".repeat(5 << 20);
    var parts = List.of(part("a/b", id, 1, first), part("a/b", id, 2, "y"));
    client.completeMultipartUpload(
        it -> it.bucket(BUCKET).key("a/b").uploadId(id).multipartUpload(done -> done.parts(parts)));
    var object = client.getObjectAsBytes(it -> it.bucket(BUCKET).key("a/b"));
    assertEquals(first + "y", object.asUtf8String());
    assertEquals("image/png", object.response().contentType());
    assertEquals(Map.of("a", "b"), object.response().metadata());
    assertEquals(1, client.listObjectsV2(it -> it.bucket(BUCKET)).contents().size());
    assertEquals(List.of(), client.listMultipartUploads(it -> it.bucket(BUCKET)).uploads());
  }

  @Test
  void ofALongKey() {
    var key = "x".repeat(1_000);
    var id = begin(key);
    var part = part(key, id, 1, "x");
    assertEquals(
        key, client.listMultipartUploads(it -> it.bucket(BUCKET)).uploads().getFirst().key());
    assertEquals(1, client.listParts(it -> it.bucket(BUCKET).key(key).uploadId(id)).parts().size());
    client.completeMultipartUpload(
        it -> it.bucket(BUCKET).key(key).uploadId(id).multipartUpload(done -> done.parts(part)));
    assertEquals("x", text(key));
  }

  @Test
  void areConditionalAtTheirEnd() {
    var id = begin("a");
    var part = part("a", id, 1, "x");
    put("a");
    assertEquals(
        412,
        status(() ->
            client.completeMultipartUpload(it ->
                it.bucket(BUCKET)
                    .key("a")
                    .uploadId(id)
                    .ifNoneMatch("*")
                    .multipartUpload(done -> done.parts(part)))));
    assertEquals("a", text("a"));
    client.abortMultipartUpload(it -> it.bucket(BUCKET).key("a").uploadId(id));
    assertEquals(
        404,
        status(() ->
            client.completeMultipartUpload(it ->
                it.bucket(BUCKET)
                    .key("a")
                    .uploadId(id)
                    .multipartUpload(done -> done.parts(part)))));
  }

  private static String begin(String key) {
    return client
        .createMultipartUpload(
            it -> it.bucket(BUCKET).key(key).contentType("image/png").metadata(Map.of("a", "b")))
        .uploadId();
  }

  private static CompletedPart part(String key, String id, int number, String text) {
    var tag =
        client
            .uploadPart(
                it -> it.bucket(BUCKET).key(key).uploadId(id).partNumber(number),
                RequestBody.fromString(text))
            .eTag();
    return CompletedPart.builder().partNumber(number).eTag(tag).build();
  }
}
