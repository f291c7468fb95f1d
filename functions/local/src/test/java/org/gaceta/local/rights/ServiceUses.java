package org.gaceta.local.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.gaceta.local.template.FunctionDefinition;

/// What AWS's services do with a function's role themselves, beside the function's own calls. No
/// call of ours shows it: it is what Lambda's developer guide asks a role for.
final class ServiceUses {
  private final List<Right> rights = new ArrayList<>();
  private final UnaryOperator<String> names;

  private ServiceUses(Map<String, String> names) {
    this.names = it -> names.getOrDefault(it, it);
  }

  /// @param traced whether X-Ray is told of its calls
  static List<Right> of(FunctionDefinition function, boolean traced, Map<String, String> names) {
    var uses = new ServiceUses(names);
    uses.logging();
    if (traced) {
      uses.tracing();
    }
    if (function.stream().isPresent()) {
      uses.following();
      uses.givingUp();
    }
    function.queues().forEach(it -> uses.polling(it.queue()));
    if (function.id().equals("DailyDigestFunction")) {
      uses.handingOn();
    }
    return uses.rights;
  }

  /// Lambda writes down what the function prints, in the group that all share.
  private void logging() {
    add("Logs.Arn", "logs:CreateLogStream", "logs:PutLogEvents");
  }

  /// Lambda sends what it measured of a call.
  private void tracing() {
    add("*", "xray:PutTraceSegments", "xray:PutTelemetryRecords");
  }

  /// Lambda's poller reads the table's stream.
  private void following() {
    add(
        "Table.StreamArn",
        "dynamodb:DescribeStream",
        "dynamodb:GetRecords",
        "dynamodb:GetShardIterator");
    add("*", "dynamodb:ListStreams");
  }

  /// The poller leaves word of the records that it gives up.
  private void givingUp() {
    add("StreamFailureQueue.Arn", "sqs:SendMessage");
  }

  /// Lambda's poller receives messages, deletes those that are done, and looks how many there are.
  private void polling(String queue) {
    add(queue + ".Arn", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes");
  }

  /// Lambda puts what an asynchronous call answers on the bus, if it has such a destination.
  private void handingOn() {
    add(Arns.bus(), "events:PutEvents");
  }

  private void add(String resource, String... actions) {
    for (var action : actions) {
      rights.add(new Right(action, names.apply(resource)));
    }
  }
}
