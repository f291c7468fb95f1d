package org.gaceta.local.awssdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;

class ConditionTest extends S3Case {
  @Test
  void ofAnyObject() {
    assertEquals(404, status(() -> putIfMatch("*")));
    put("a");
    putIfMatch("*");
    assertEquals("new", text("a"));
  }

  @Test
  void takeATagWithAndWithoutQuotes() {
    put("a");
    var tag = client.headObject(it -> it.bucket(BUCKET).key("a")).eTag();
    putIfMatch(tag.replace("\"", ""));
    assertEquals(412, status(() -> putIfMatch(tag)));
  }

  @Test
  void ofADeleteAreAnsweredAsS3Does() {
    put("a");
    assertEquals(
        412, status(() -> client.deleteObject(it -> it.bucket(BUCKET).key("a").ifMatch("\"x\""))));
    client.deleteObject(it -> it.bucket(BUCKET).key("a").ifMatch("*"));
    assertEquals(
        404, status(() -> client.deleteObject(it -> it.bucket(BUCKET).key("a").ifMatch("*"))));
    // without a condition nothing is not amiss
    client.deleteObject(it -> it.bucket(BUCKET).key("a"));
  }

  private static void putIfMatch(String tag) {
    client.putObject(it -> it.bucket(BUCKET).key("a").ifMatch(tag), RequestBody.fromString("new"));
  }
}
