package org.gaceta.local.awssdk;

import java.util.Optional;
import org.gaul.s3proxy.blobstore.S3Exceptions;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// What a write asks of the object that it replaces, as S3 answers it.
record Preconditions(Optional<String> ifMatch, Optional<String> ifNoneMatch) {
  private static final String ANY = "*";

  /// @throws software.amazon.awssdk.services.s3.model.S3Exception 404 where there is nothing that
  ///   could match, 412 where a condition does not hold
  void judge(String bucket, String key, Optional<HeadObjectResponse> held) {
    if (ifMatch.isPresent() && held.isEmpty()) {
      throw S3Exceptions.noSuchKey(bucket, key, "nothing that could match");
    }
    var tag = held.map(it -> unquoted(it.eTag()));
    boolean matches = ifMatch.isEmpty() || names(ifMatch.get(), tag);
    boolean differs = ifNoneMatch.isEmpty() || !names(ifNoneMatch.get(), tag);
    if (!matches || !differs) {
      throw S3Exceptions.preconditionFailed(null);
    }
  }

  private static boolean names(String condition, Optional<String> tag) {
    return tag.isPresent() && (condition.equals(ANY) || unquoted(condition).equals(tag.get()));
  }

  private static String unquoted(String tag) {
    return tag.replace("\"", "");
  }
}
