package org.gaceta.simulation;

import java.time.Duration;
import org.gaceta.local.LocalAccount;
import org.gaceta.local.LocalDynamo;
import org.gaceta.local.LocalS3;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.bucket.S3Bucket;
import org.gaceta.store.table.DynamoTable;
import org.gaceta.store.table.Table;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// The SDK's clients over one HTTP client, which they leave open. They try again as often as those
/// of the press do, but sooner.
final class EngineClients implements AutoCloseable {
  private static final BackoffStrategy SOON = BackoffStrategy.fixedDelay(Duration.ofMillis(10));

  private final DynamoDbClient dynamo;
  private final S3Client s3;

  EngineClients(LocalDynamo dynamo, LocalS3 s3, SdkHttpClient http) {
    this.dynamo =
        configured(DynamoDbClient.builder())
            .endpointOverride(dynamo.endpoint())
            .httpClient(http)
            .build();
    this.s3 =
        configured(S3Client.builder())
            .endpointOverride(s3.endpoint())
            .forcePathStyle(true)
            .httpClient(http)
            .build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B configured(B builder) {
    return builder
        .region(LocalAccount.REGION)
        .credentialsProvider(LocalAccount.credentials())
        .overrideConfiguration(it ->
            it.apiCallAttemptTimeout(Duration.ofSeconds(5))
                .retryStrategy(
                    again -> again.backoffStrategy(SOON).throttlingBackoffStrategy(SOON)));
  }

  Table table() {
    return new DynamoTable(dynamo, LocalAccount.TABLE);
  }

  Bucket bucket(String name) {
    return new S3Bucket(s3, name);
  }

  /// Makes a bucket.
  Bucket newBucket(String name) {
    s3.createBucket(it -> it.bucket(name));
    return bucket(name);
  }

  /// The times of histories have passed: nothing of theirs is to expire because of that.
  void keepWhatExpires() {
    dynamo.updateTimeToLive(ttl ->
        ttl.tableName(LocalAccount.TABLE)
            .timeToLiveSpecification(it -> it.attributeName("expiresAt").enabled(false)));
  }

  @Override
  public void close() {
    dynamo.close();
    s3.close();
  }
}
