package org.gaceta.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/// How the stack is to run.
///
/// @param root the folder with `template.yaml`
/// @param port of the site; this and the others take a free one where they are 0
/// @param data where the table, the bucket, the queues and the stream's checkpoints lie
public record Options(
    Path root,
    String host,
    int port,
    int dynamoDbPort,
    int s3Port,
    int lambdaPort,
    int sqsPort,
    Path data) {
  static final String PORT = "port";
  static final String DYNAMODB_PORT = "dynamodb.port";
  static final String S3_PORT = "s3.port";
  static final String LAMBDA_PORT = "lambda.port";
  static final String SQS_PORT = "sqs.port";

  public Options {
    data = root.resolve(data);
  }

  /// With SQS on any free port.
  public Options(
      Path root, String host, int port, int dynamoDbPort, int s3Port, int lambdaPort, Path data) {
    this(root, host, port, dynamoDbPort, s3Port, lambdaPort, 0, data);
  }

  /// @throws IllegalArgumentException if a setting is wrong; the message names it
  static Options of(Path root, Properties settings) {
    return new Options(
        root,
        settings.getProperty("host", "127.0.0.1"),
        port(settings, PORT, 8080),
        port(settings, DYNAMODB_PORT, 8000),
        port(settings, S3_PORT, 9000),
        port(settings, LAMBDA_PORT, 3001),
        port(settings, SQS_PORT, 0),
        Path.of(settings.getProperty("data", "functions/local/target/data")));
  }

  /// The ports by the names of their settings.
  Map<String, Integer> ports() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put(PORT, port);
    ports.put(DYNAMODB_PORT, dynamoDbPort);
    ports.put(S3_PORT, s3Port);
    ports.put(LAMBDA_PORT, lambdaPort);
    ports.put(SQS_PORT, sqsPort);
    return ports;
  }

  private static int port(Properties settings, String name, int otherwise) {
    var text = settings.getProperty(name, Integer.toString(otherwise));
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException _) {
      // said below
    }
    throw new IllegalArgumentException("-D%s=%s is no port".formatted(name, text));
  }
}
