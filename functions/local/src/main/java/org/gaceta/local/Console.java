package org.gaceta.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.gaceta.local.demo.Demo;
import org.gaceta.local.demo.DemoFace;
import org.gaceta.local.demo.DemoReport;
import org.gaceta.local.lambda.HandlerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/// `mvn -Plocal`: runs a stack until somebody stops it, and says on the console what there is.
final class Console {
  private Console() {}

  static void run() throws InterruptedException {
    var parent = ProcessHandle.current().parent();
    start();
    // Maven's end by a signal does not end its children, and no event tells of it either
    while (ProcessHandle.current().parent().equals(parent)) {
      Thread.sleep(200);
    }
    System.exit(0);
  }

  private static void start() {
    try {
      var options = Options.of(Path.of("").toAbsolutePath(), System.getProperties());
      var demo = Boolean.getBoolean("demo");
      var environment = demo ? DemoFace.in(System.getenv()) : System.getenv();
      var stack =
          Stack.start(options, environment, HandlerFactory.ofPress(), SitePreparation.ofPress());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
      System.out.println(welcome(stack, options));
      System.out.println("ready: " + stack.siteUrl());
      if (demo) {
        fill(stack, options);
      }
    } catch (PortTaken
        | IllegalArgumentException
        | IllegalStateException
        | UncheckedIOException e) {
      System.err.println("Gaceta does not start: " + reason(e));
      System.exit(1);
    }
  }

  /// What goes wrong here ends the demo and not the stack.
  private static void fill(Stack stack, Options options) {
    System.out.println("demo: drawing, publishing and commenting takes some seconds");
    var folder = options.root().resolve("functions/local/demo");
    var demo = new Demo(stack.siteUrl(), stack.s3(), folder, InstantSource.system());
    try {
      System.out.println(DemoReport.of(demo.fill(), stack.siteUrl()));
    } catch (IllegalStateException | UncheckedIOException | SdkException e) {
      System.err.println("demo: given up: " + reason(e));
    }
  }

  private static String reason(RuntimeException failure) {
    return failure instanceof PortTaken || failure.getCause() == null
        ? String.valueOf(failure.getMessage())
        : "%s (%s)".formatted(failure.getMessage(), failure.getCause());
  }

  private static void stop(Stack stack) {
    stack.close();
    System.out.println("stopped");
  }

  private static String welcome(Stack stack, Options options) {
    return """

    Gaceta on one machine

      open      %1$s
      publish   curl --aws-sigv4 "aws:amz:us-east-1:execute-api" --user local:local \\
                  -X PUT -H "Content-Type: text/markdown" --data-binary @events/article.md \\
                  %1$s/api/articles/first
      list      curl %1$s/api/articles
      invoke    aws lambda invoke --endpoint-url %2$s --function-name LatestPostsFunction \\
                  --payload fileb://events/latest-posts.json answer.json
      redrive   aws sqs start-message-move-task --endpoint-url %8$s \\
                  --source-arn arn:aws:sqs:us-east-1:000000000000:FailureQueue
      table     %3$s in DynamoDB at %4$s
      bucket    %5$s in S3 at %6$s
      data      %7$s

    Access key and secret are both `local`, the region is us-east-1. Ctrl-C stops all of it.
    """
        .formatted(
            stack.siteUrl(),
            stack.lambdaUrl(),
            LocalAccount.TABLE,
            stack.dynamo().endpoint(),
            LocalAccount.BUCKET,
            stack.s3().endpoint(),
            options.data(),
            stack.sqsUrl());
  }
}
