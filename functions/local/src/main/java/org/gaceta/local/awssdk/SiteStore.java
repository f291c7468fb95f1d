package org.gaceta.local.awssdk;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// The objects of one of s3proxy's own stores under file names that take any key, with writes that
/// judge their conditions and are done under one lock. Those stores look first and write then, so
/// that two writers may both believe that they replaced the same object; and a reader may get the
/// tag of one object with the bytes of another.
public final class SiteStore extends FileStore {
  private final Stripes stripes = new Stripes();

  /// Takes over the files of earlier runs; nobody else may write to them from now on.
  public SiteStore(BlobStore files) {
    super(files);
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
    var file =
        request.toBuilder().key(FileName.of(request.key())).ifMatch(null).ifNoneMatch(null).build();
    return write(
        request.bucket(),
        request.key(),
        preconditions(request.ifMatch(), request.ifNoneMatch()),
        () -> files.putBlob(file, payload));
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    var file =
        request.toBuilder()
            .sourceKey(FileName.of(request.sourceKey()))
            .destinationKey(FileName.of(request.destinationKey()))
            .ifMatch(null)
            .ifNoneMatch(null)
            .build();
    return write(
        request.destinationBucket(),
        request.destinationKey(),
        preconditions(request.ifMatch(), request.ifNoneMatch()),
        () -> files.copyBlob(file));
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    var file = request.toBuilder().key(FileName.of(request.key())).ifMatch(null).build();
    return write(
        request.bucket(),
        request.key(),
        preconditions(request.ifMatch(), null),
        () -> files.removeBlob(file));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return write(
        upload.containerName(),
        upload.blobName(),
        preconditions(request.ifMatch(), request.ifNoneMatch()),
        () -> uploads.complete(upload, request));
  }

  private static Preconditions preconditions(
      @Nullable String ifMatch, @Nullable String ifNoneMatch) {
    return new Preconditions(Optional.ofNullable(ifMatch), Optional.ofNullable(ifNoneMatch));
  }

  private <T> T write(String bucket, String key, Preconditions preconditions, Supplier<T> writing) {
    return stripes.locked(
        key,
        () -> {
          preconditions.judge(bucket, key, held(bucket, key));
          var answer = writing.get();
          listings.of(bucket).set(key, held(bucket, key));
          return answer;
        });
  }

  private Optional<HeadObjectResponse> held(String bucket, String key) {
    return Optional.ofNullable(files.blobMetadataIfPresent(bucket, FileName.of(key)));
  }

  @Override
  public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
    var file = request.toBuilder().key(FileName.of(request.key())).build();
    return stripes.locked(request.key(), () -> files.blobMetadata(file));
  }

  @Override
  public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
    var file = request.toBuilder().key(FileName.of(request.key())).build();
    return stripes.locked(request.key(), () -> files.getBlob(file));
  }
}
