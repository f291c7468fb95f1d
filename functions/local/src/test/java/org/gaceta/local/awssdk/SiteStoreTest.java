package org.gaceta.local.awssdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

class SiteStoreTest extends S3Case {
  @Test
  void copies() {
    put("a/b");
    client.copyObject(it ->
        it.sourceBucket(BUCKET)
            .sourceKey("a/b")
            .destinationBucket(BUCKET)
            .destinationKey("c/d")
            .metadataDirective(MetadataDirective.REPLACE)
            .contentType("text/css"));
    assertEquals("a/b", text("c/d"));
    assertEquals("text/css", client.headObject(it -> it.bucket(BUCKET).key("c/d")).contentType());
    assertEquals(2, client.listObjectsV2(it -> it.bucket(BUCKET)).contents().size());
  }

  @Test
  void deletesMany() {
    put("a", "b/c", "d");
    var objects =
        List.of(
            ObjectIdentifier.builder().key("a").build(),
            ObjectIdentifier.builder().key("b/c").build());
    client.deleteObjects(it -> it.bucket(BUCKET).delete(many -> many.objects(objects)));
    assertThrows(NoSuchKeyException.class, () -> text("b/c"));
    assertEquals(1, client.listObjectsV2(it -> it.bucket(BUCKET)).contents().size());
  }

  @Test
  void answersARange() {
    put("0123456789");
    var range =
        client.getObjectAsBytes(it -> it.bucket(BUCKET).key("0123456789").range("bytes=2-4"));
    assertEquals("234", range.asUtf8String());
    assertEquals("bytes 2-4/10", range.response().contentRange());
  }

  @Test
  void makesAndRemovesBuckets() {
    client.createBucket(it -> it.bucket("another"));
    client.putObject(it -> it.bucket("another").key("a"), RequestBody.fromString("x"));
    assertEquals(409, status(() -> client.deleteBucket(it -> it.bucket("another"))));
    client.deleteObject(it -> it.bucket("another").key("a"));
    client.deleteBucket(it -> it.bucket("another"));
    assertEquals(404, status(() -> client.listObjectsV2(it -> it.bucket("another"))));
    assertEquals(
        404,
        status(() ->
            client.putObject(it -> it.bucket("another").key("a"), RequestBody.fromString("x"))));
  }
}
