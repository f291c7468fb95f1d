package org.gaceta.local.queue;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// The actions of SQS's API that the press, its scripts and `aws sqs` need here. Shapes and codes
/// are those of SQS's API reference.
///
/// @param endpoint the address that those of queues begin with
record SqsActions(LocalQueues queues, URI endpoint) {

  /// @throws SqsFault if SQS would not do it either
  Map<String, ?> answer(String action, SqsRequest request) throws InterruptedException {
    return switch (action) {
      case "SendMessage" -> SqsSending.one(queue(request), request);
      case "SendMessageBatch" -> SqsSending.batch(queue(request), request);
      case "ReceiveMessage" -> receive(queue(request), request);
      case "DeleteMessage" -> {
        queue(request).delete(request.text("ReceiptHandle"));
        yield Map.of();
      }
      case "ChangeMessageVisibility" -> {
        var hiding = request.seconds("VisibilityTimeout", Duration.ZERO);
        queue(request).hide(request.text("ReceiptHandle"), hiding);
        yield Map.of();
      }
      case "GetQueueAttributes" -> attributes(queue(request));
      case "GetQueueUrl" -> Map.of("QueueUrl", named(request.text("QueueName")).url(endpoint));
      case "ListQueues" ->
          Map.of("QueueUrls", queues.all().stream().map(it -> it.url(endpoint)).toList());
      case "StartMessageMoveTask" -> redrive(request);
      default -> throw new SqsFault("InvalidAction", "%s is not known here.".formatted(action));
    };
  }

  private static Map<String, ?> receive(LocalQueue queue, SqsRequest request)
      throws InterruptedException {
    var received =
        queue.receive(
            request.number("MaxNumberOfMessages", 1),
            request.seconds("WaitTimeSeconds", Duration.ZERO),
            request.seconds("VisibilityTimeout", queue.visibility()));
    return Map.of("Messages", received.stream().map(SqsMessages::received).toList());
  }

  /// All of them, whichever were asked for.
  private static Map<String, ?> attributes(LocalQueue queue) {
    var contents = queue.contents();
    return Map.of(
        "Attributes",
        Map.of(
            "QueueArn", queue.arn(),
            "VisibilityTimeout", Long.toString(queue.visibility().toSeconds()),
            "ApproximateNumberOfMessages", Integer.toString(contents.waiting()),
            "ApproximateNumberOfMessagesNotVisible", Integer.toString(contents.hidden()),
            "ApproximateNumberOfMessagesDelayed", "0"));
  }

  /// Does at once what SQS begins.
  private Map<String, ?> redrive(SqsRequest request) {
    if (request.optional("DestinationArn").isPresent()) {
      throw new SqsFault(
          "UnsupportedOperation", "Here dead letters go back to where they came from alone.");
    }
    var failures = named(last(request.text("SourceArn"), ':'));
    if (queues.all().stream()
        .flatMap(it -> it.deadLetters().stream())
        .noneMatch(it -> it.queue() == failures)) {
      throw new SqsFault("UnsupportedOperation", "The source is no dead-letter queue.");
    }
    queues.redrive(failures);
    return Map.of("TaskHandle", "done");
  }

  private LocalQueue queue(SqsRequest request) {
    return named(last(request.text("QueueUrl"), '/'));
  }

  private LocalQueue named(String name) {
    return queues
        .find(name)
        .orElseThrow(
            () -> new SqsFault("QueueDoesNotExist", "The specified queue does not exist."));
  }

  private static String last(String text, char separator) {
    return text.substring(text.lastIndexOf(separator) + 1);
  }
}
