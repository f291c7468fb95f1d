package org.gaceta.local.site;

import java.util.Map;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.gaceta.local.gateway.Gateway;
import software.amazon.awssdk.services.s3.S3Client;

/// The whole site: the API where the gateway serves it, the bucket everywhere else.
public final class SiteHandler extends Handler.Wrapper {
  /// The site with what the distribution adds to every answer.
  public SiteHandler(Gateway gateway, S3Client s3, String bucket, Map<String, String> headers) {
    super(
        new AddedHeaders(
            headers, new Handler.Sequence(new GatewayHandler(gateway), ofBucket(s3, bucket))));
  }

  /// The site without its API. CloudFront compresses what it caches, which answers of the API are
  /// not.
  static Handler ofBucket(S3Client s3, String bucket) {
    var compression = new CompressionHandler(new BucketHandler(new SiteObjects(s3, bucket)));
    compression.putCompression(new GzipCompression());
    compression.putConfiguration("/*", CompressionConfig.builder().defaults().build());
    return compression;
  }
}
