package org.gaceta.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gaceta.local.awssdk.SiteStore;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;

/// An S3 endpoint in this process, with the site's bucket. It checks signatures.
public final class LocalS3 implements AutoCloseable {
  private final S3Proxy server;
  private final URI endpoint;

  private LocalS3(S3Proxy server, String host) {
    this.server = server;
    this.endpoint = LocalAccount.endpoint(host, server.getPort());
  }

  /// Starts the endpoint and makes the bucket where there is none.
  ///
  /// @param port 0 takes a free one
  /// @param folder where its objects lie, or none to keep them in memory
  /// @throws PortTaken if another process listens there
  public static LocalS3 start(String host, int port, Optional<Path> folder) {
    var server =
        S3Proxy.builder()
            .blobStore(store(folder))
            .endpoint(URI.create("http://%s:%d".formatted(host, port)))
            .awsAuthentication(
                AuthenticationType.AWS_V2_OR_V4, LocalAccount.ACCESS_KEY, LocalAccount.SECRET_KEY)
            .build();
    DoubleSlashes.readBy(server);
    try {
      server.start();
    } catch (Exception failure) {
      throw PortTaken.or(failure, port, "s3.port");
    }
    var s3 = new LocalS3(server, host);
    try (var client = s3.client()) {
      client.createBucket(it -> it.bucket(LocalAccount.BUCKET));
    } catch (BucketAlreadyOwnedByYouException _) {
      // a folder of an earlier run
    }
    return s3;
  }

  private static BlobStore store(Optional<Path> folder) {
    return new SiteStore(
        folder.<BlobStore>map(LocalS3::onDisk).orElseGet(TransientNio2BlobStore::new));
  }

  /// s3proxy keeps an object's media type and metadata in extended attributes of its file, and goes
  /// on without them where there are none.
  private static BlobStore onDisk(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.setAttribute(folder, "user:gaceta", new byte[] {1});
    } catch (IOException | UnsupportedOperationException failure) {
      throw new IllegalStateException(
          "no objects can be kept in %s, whose files need extended attributes: choose another folder with -Ddata=<folder>"
              .formatted(folder),
          failure);
    }
    return new FilesystemNio2BlobStore(folder.toString());
  }

  public URI endpoint() {
    return endpoint;
  }

  /// A client of its own for each caller, who closes it.
  public S3Client client() {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .forcePathStyle(true)
        .region(LocalAccount.REGION)
        .credentialsProvider(LocalAccount.credentials())
        .httpClientBuilder(Apache5HttpClient.builder())
        .build();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception failure) {
      throw new IllegalStateException("did not stop: " + endpoint, failure);
    }
  }
}
