package org.gaceta.local.awssdk;

import java.io.InputStream;
import java.util.List;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.BucketCannedACL;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.CreateBucketResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketRequest;
import software.amazon.awssdk.services.s3.model.HeadBucketResponse;
import software.amazon.awssdk.services.s3.model.ListBucketsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.Part;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/// What is handed on to the store of files without a lock: buckets, lists, parts of uploads.
abstract class FileStore implements BlobStore {
  final BlobStore files;
  final Listings listings;
  final Uploads uploads;

  FileStore(BlobStore files) {
    this.files = files;
    this.listings = new Listings(files);
    this.uploads = new Uploads(files);
  }

  @Override
  public ObjectCannedACL getBlobAccess(String bucket, String key) {
    return files.getBlobAccess(bucket, FileName.of(key));
  }

  @Override
  public void setBlobAccess(String bucket, String key, ObjectCannedACL access) {
    files.setBlobAccess(bucket, FileName.of(key), access);
  }

  @Override
  public ListObjectsV2Response list(ListObjectsV2Request request) {
    return listings.list(request);
  }

  @Override
  public ListObjectsResponse listV1(ListObjectsRequest request) {
    return listings.list(request);
  }

  @Override
  public ListBucketsResponse list() {
    return files.list();
  }

  @Override
  public HeadBucketResponse headBucket(HeadBucketRequest request) {
    return files.headBucket(request);
  }

  @Override
  public CreateBucketResponse createContainer(CreateBucketRequest request) {
    var answer = files.createContainer(request);
    listings.made(request.bucket());
    return answer;
  }

  @Override
  public void deleteBucket(String bucket) {
    files.deleteBucket(bucket);
    listings.removed(bucket);
  }

  @Override
  public BucketCannedACL getContainerAccess(String bucket) {
    return files.getContainerAccess(bucket);
  }

  @Override
  public void setContainerAccess(String bucket, BucketCannedACL access) {
    files.setContainerAccess(bucket, access);
  }

  @Override
  public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
    return uploads.begin(request);
  }

  @Override
  public void abortMultipartUpload(MultipartUpload upload) {
    uploads.abort(upload);
  }

  @Override
  public UploadPartResponse uploadMultipartPart(
      MultipartUpload upload, UploadPartRequest request, InputStream bytes) {
    return uploads.part(upload, request, bytes);
  }

  @Override
  public List<Part> listMultipartUpload(MultipartUpload upload) {
    return uploads.parts(upload);
  }

  @Override
  public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(
      String bucket) {
    return uploads.list(bucket);
  }

  @Override
  public long getMinimumMultipartPartSize() {
    return files.getMinimumMultipartPartSize();
  }

  @Override
  public void close() {
    files.close();
  }
}
