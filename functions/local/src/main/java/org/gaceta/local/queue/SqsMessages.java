package org.gaceta.local.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.utils.Md5Utils;

/// Messages in the shapes of SQS's API reference.
final class SqsMessages {
  private SqsMessages() {}

  static Map<String, ?> received(Message message) {
    return Map.of(
        "MessageId", message.id(),
        "ReceiptHandle", message.receipt(),
        "Body", message.body(),
        "MD5OfBody", md5(message.body()),
        "Attributes", attributes(message));
  }

  static Map<String, String> attributes(Message message) {
    return Map.of(
        "ApproximateReceiveCount", Integer.toString(message.receiveCount()),
        "SentTimestamp", Long.toString(message.sentAt()));
  }

  /// The SDKs compare it with their own.
  static String md5(String body) {
    return HexFormat.of().formatHex(Md5Utils.computeMD5Hash(body.getBytes(UTF_8)));
  }
}
