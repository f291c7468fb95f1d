package org.gaceta.local;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/// The names that the engines on this machine go by: one key, one region, one stack, one table, one
/// bucket.
public final class LocalAccount {
  public static final String ACCESS_KEY = "local";
  public static final String SECRET_KEY = "local";
  public static final Region REGION = Region.US_EAST_1;
  public static final String STACK = "gaceta";
  public static final String TABLE = "gaceta";
  public static final String BUCKET = "gaceta-site";

  private LocalAccount() {}

  static URI endpoint(String host, int port) {
    // 0.0.0.0 is where servers listen, not where clients go
    return URI.create("http://%s:%d".formatted(host.equals("0.0.0.0") ? "127.0.0.1" : host, port));
  }

  public static AwsCredentialsProvider credentials() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY));
  }

  /// Makes these the ones that every client of this process finds, as it finds a role's on AWS.
  static void use() {
    System.setProperty("aws.accessKeyId", ACCESS_KEY);
    System.setProperty("aws.secretAccessKey", SECRET_KEY);
    System.setProperty("aws.region", REGION.id());
  }
}
