package org.gaceta.handlers;

import java.time.Duration;
import org.gaceta.store.table.RemainingTime;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/// Gives each request no longer than the call at hand has left, the SDK's own tries again included.
final class Punctual implements ExecutionInterceptor {
  /// For what is sent when the time is up, such as word of what failed.
  private static final Duration LEAST = Duration.ofMillis(500);

  private final Duration most;

  Punctual(Duration most) {
    this.most = most;
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    if (!(context.request() instanceof AwsRequest request)) {
      return context.request();
    }
    var timeout =
        RemainingTime.left()
            .map(Duration::ofMillis)
            .map(it -> it.compareTo(LEAST) < 0 ? LEAST : it)
            .filter(it -> it.compareTo(most) < 0)
            .orElse(most);
    var configuration =
        request
            .overrideConfiguration()
            .map(AwsRequestOverrideConfiguration::toBuilder)
            .orElseGet(AwsRequestOverrideConfiguration::builder);
    return request.toBuilder()
        .overrideConfiguration(configuration.apiCallTimeout(timeout).build())
        .build();
  }
}
