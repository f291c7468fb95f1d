package org.gaceta.local.queue;

/// What SQS answers to a request that it does not take, by the codes of its API reference.
final class SqsFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String code;

  SqsFault(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
