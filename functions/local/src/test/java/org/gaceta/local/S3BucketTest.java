package org.gaceta.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.bucket.BucketContract;
import org.gaceta.store.bucket.S3Bucket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

/// On disk, as the stack has it.
class S3BucketTest extends BucketContract {
  @TempDir private static Path folder;
  private static LocalS3 s3;
  private static S3Client client;

  @BeforeAll
  static void start() {
    s3 = LocalS3.start("127.0.0.1", 0, Optional.of(folder));
    client = s3.client();
  }

  @Override
  protected Bucket fresh() {
    var name = "bucket-" + UUID.randomUUID();
    client.createBucket(it -> it.bucket(name));
    return new S3Bucket(client, name);
  }

  @AfterAll
  static void stop() {
    client.close();
    s3.close();
  }
}
