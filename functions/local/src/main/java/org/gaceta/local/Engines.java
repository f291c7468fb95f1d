package org.gaceta.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gaceta.local.template.Surroundings;
import org.gaceta.local.template.Template;

/// What stands for AWS's services on this machine.
record Engines(LocalDynamo dynamo, LocalS3 s3, LocalSqs sqs) {
  /// @param data the folder that each has its own in
  /// @param closing closes them
  static Engines start(Options options, Template template, Path data, Closing closing) {
    var host = options.host();
    return new Engines(
        closing.add(
            LocalDynamo.start(host, options.dynamoDbPort(), Optional.of(data.resolve("dynamodb")))),
        closing.add(LocalS3.start(host, options.s3Port(), Optional.of(data.resolve("s3")))),
        closing.add(
            LocalSqs.start(host, options.sqsPort(), template.queues(), data.resolve("queues"))));
  }

  /// @param fixed variables that are decided elsewhere
  /// @param environment whose variables override the template's parameters
  Surroundings surroundings(
      Template template, Map<String, String> fixed, Map<String, String> environment) {
    var variables = new HashMap<>(fixed);
    variables.put("AWS_REGION", LocalAccount.REGION.id());
    variables.put("DYNAMODB_ENDPOINT", text(dynamo.endpoint()));
    variables.put("S3_ENDPOINT", text(s3.endpoint()));
    variables.put("SQS_ENDPOINT", text(sqs.endpoint()));
    var resources = new HashMap<>(sqs.names());
    resources.put("AWS::StackName", LocalAccount.STACK);
    resources.put("Table", LocalAccount.TABLE);
    resources.put("SiteBucket", LocalAccount.BUCKET);
    return new Surroundings(variables, resources, template.parameters(), environment);
  }

  private static String text(URI endpoint) {
    return endpoint.toString();
  }
}
