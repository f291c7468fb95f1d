package org.gaceta.local.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gaceta.local.template.FunctionDefinition;
import org.jspecify.annotations.Nullable;

/// What Lambda tells a function about a call.
record LocalContext(FunctionDefinition function, String requestId, Instant deadline)
    implements Context {
  private static final String ARN = "arn:aws:lambda:us-east-1:000000000000:function:";

  static LocalContext of(FunctionDefinition function) {
    return new LocalContext(
        function, UUID.randomUUID().toString(), Instant.now().plus(function.timeout()));
  }

  static String arn(String id) {
    return ARN + id;
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/" + function.id();
  }

  @Override
  public String getLogStreamName() {
    return "local";
  }

  @Override
  public String getFunctionName() {
    return function.id();
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return arn(function.id());
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.max(0, Duration.between(Instant.now(), deadline).toMillis());
  }

  @Override
  public int getMemoryLimitInMB() {
    return function.memory();
  }

  @Override
  public LambdaLogger getLogger() {
    return new ConsoleLogger();
  }

  /// On Lambda this goes to the log; here it goes to the console.
  private static final class ConsoleLogger implements LambdaLogger {
    @Override
    public void log(String message) {
      System.out.println(message.stripTrailing());
    }

    @Override
    public void log(byte[] message) {
      System.out.writeBytes(message);
    }
  }
}
