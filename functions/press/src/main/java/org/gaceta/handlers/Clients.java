package org.gaceta.handlers;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.gaceta.handlers.telemetry.Capacity;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.bucket.S3Bucket;
import org.gaceta.store.queue.Queue;
import org.gaceta.store.queue.SqsQueue;
import org.gaceta.store.table.DynamoTable;
import org.gaceta.store.table.Table;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.warmup.http.CannedResponseHttpClient;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/// AWS's clients, as the settings say. All share one HTTP client, and the region is said, because
/// looking for it takes time at the start. No call of theirs can eat a function's whole time.
final class Clients {
  /// A service answers in milliseconds, a full batch of 16 MB in a second or two: what takes longer
  /// hangs, and comes sooner from another of its hosts.
  private static final Duration TRY = Duration.ofSeconds(5);

  /// Two tries that hang, and half of what the API's functions have.
  private static final Duration CALL = Duration.ofSeconds(10);

  private final Settings settings;
  private final SdkHttpClient http;
  private final AwsCredentialsProvider credentials;

  Clients(Settings settings) {
    this(settings, Apache5HttpClient.create(), DefaultCredentialsProvider.builder().build());
  }

  private Clients(Settings settings, SdkHttpClient http, AwsCredentialsProvider credentials) {
    this.settings = settings;
    this.http = http;
    this.credentials = credentials;
  }

  /// Clients that reach no network: DynamoDB seems to answer everything with nothing.
  static Clients ofRehearsal(Settings settings) {
    return new Clients(
        settings,
        CannedResponseHttpClient.builder()
            .statusCode(200)
            .responseBody("{}".getBytes(StandardCharsets.UTF_8))
            .build(),
        StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal")));
  }

  Table table() {
    var client = configured(DynamoDbClient.builder(), settings.dynamoDbEndpoint()).httpClient(http);
    return new DynamoTable(client.build(), settings.tableName());
  }

  Bucket bucket() {
    return bucket(settings.siteBucket());
  }

  Bucket bucket(String name) {
    var client =
        configured(S3Client.builder(), settings.s3Endpoint())
            .forcePathStyle(settings.s3Endpoint().isPresent())
            .httpClient(http);
    return new S3Bucket(client.build(), name);
  }

  Queues queues() {
    return new Queues(
        () -> queue(settings.settleQueueUrl()),
        () -> queue(settings.renderQueueUrl()),
        () -> queue(settings.rebuildQueueUrl()));
  }

  private Queue queue(String url) {
    var client = configured(SqsClient.builder(), settings.sqsEndpoint()).httpClient(http);
    return new SqsQueue(client.build(), url);
  }

  private <B extends AwsClientBuilder<B, ?>> B configured(B builder, Optional<URI> endpoint) {
    endpoint.ifPresent(builder::endpointOverride);
    return builder
        .region(Region.of(settings.region()))
        .credentialsProvider(credentials)
        .overrideConfiguration(it ->
            it.apiCallAttemptTimeout(TRY)
                .addExecutionInterceptor(new Punctual(CALL))
                .addExecutionInterceptor(new Capacity()));
  }
}
