package org.gaceta.local.awssdk;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.gaceta.local.LocalAccount;
import org.gaceta.local.LocalS3;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A test that speaks to a local S3 of its own, with an empty bucket.
abstract class S3Case {
  static final String BUCKET = LocalAccount.BUCKET;
  static LocalS3 s3;
  static S3Client client;

  @BeforeAll
  static void start() {
    s3 = LocalS3.start("127.0.0.1", 0, Optional.empty());
    client = s3.client();
  }

  @AfterAll
  static void stop() {
    client.close();
    s3.close();
  }

  @BeforeEach
  void empty() {
    for (var object : client.listObjectsV2(it -> it.bucket(BUCKET)).contents()) {
      client.deleteObject(it -> it.bucket(BUCKET).key(object.key()));
    }
  }

  static void put(String... keys) {
    for (var key : keys) {
      client.putObject(it -> it.bucket(BUCKET).key(key), RequestBody.fromString(key));
    }
  }

  static String text(String key) {
    return client.getObjectAsBytes(it -> it.bucket(BUCKET).key(key)).asUtf8String();
  }

  static int status(Runnable request) {
    return assertThrows(S3Exception.class, request::run).statusCode();
  }
}
