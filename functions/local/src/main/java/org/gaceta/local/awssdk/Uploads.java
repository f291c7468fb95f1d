package org.gaceta.local.awssdk;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.NoSuchUploadException;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/// Uploads in parts. The requests that began them are kept here, for they have the media type and
/// the metadata of the object; so an upload does not outlive the process.
final class Uploads {
  private final BlobStore files;
  private final Map<String, CreateMultipartUploadRequest> begun = new ConcurrentHashMap<>();

  Uploads(BlobStore files) {
    this.files = files;
  }

  MultipartUpload begin(CreateMultipartUploadRequest request) {
    var file = request.toBuilder().key(FileName.of(request.key())).build();
    var id = files.initiateMultipartUpload(file).id();
    begun.put(id, file);
    return new MultipartUpload(id, request);
  }

  UploadPartResponse part(MultipartUpload upload, UploadPartRequest request, InputStream bytes) {
    return files.uploadMultipartPart(ofFile(upload), request, bytes);
  }

  List<Part> parts(MultipartUpload upload) {
    return files.listMultipartUpload(ofFile(upload));
  }

  CompleteMultipartUploadResponse complete(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    var unconditional = request.toBuilder().ifMatch(null).ifNoneMatch(null).build();
    var answer = files.completeMultipartUpload(ofFile(upload), unconditional);
    begun.remove(upload.id());
    return answer;
  }

  void abort(MultipartUpload upload) {
    files.abortMultipartUpload(ofFile(upload));
    begun.remove(upload.id());
  }

  private MultipartUpload ofFile(MultipartUpload upload) {
    var request = begun.get(upload.id());
    if (request == null) {
      throw NoSuchUploadException.builder()
          .message("no such upload: " + upload.id())
          .statusCode(404)
          .awsErrorDetails(AwsErrorDetails.builder().errorCode("NoSuchUpload").build())
          .build();
    }
    return new MultipartUpload(upload.id(), request);
  }

  List<software.amazon.awssdk.services.s3.model.MultipartUpload> list(String bucket) {
    return begun.entrySet().stream()
        .filter(it -> it.getValue().bucket().equals(bucket))
        .map(it ->
            software.amazon.awssdk.services.s3.model.MultipartUpload.builder()
                .uploadId(it.getKey())
                .key(FileName.key(it.getValue().key()).orElseThrow())
                .build())
        .toList();
  }
}
