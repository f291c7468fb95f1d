package org.gaceta.handlers.snapshot;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.crac.Context;
import org.crac.Resource;
import software.amazon.awssdk.core.warmup.SdkWarmUp;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Has a twin of a function answer some requests before the snapshot is taken, so that all they go
/// through is loaded and has run: reading them, the SDK, the templates. The twin has clients of its
/// own, which reach no network. So the function itself has opened no connection by then, and has
/// asked for no credentials: there are none to be closed or dropped.
///
/// @param twin makes it
/// @param scenes what it is asked
public record Rehearsal(
    Supplier<? extends RequestHandler<Map<String, Object>, Map<String, Object>>> twin,
    List<Map<String, Object>> scenes)
    implements Resource {
  public Rehearsal {
    scenes = List.copyOf(scenes);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    SdkWarmUp.warmUp(DynamoDbClient.class);
    var _ = play();
  }

  /// Plays all scenes. A fault is logged by the twin, and makes a snapshot slower but not wrong.
  ///
  /// @return the answers
  public List<Map<String, Object>> play() {
    var function = twin.get();
    return scenes.stream().map(it -> function.handleRequest(it, new StageContext())).toList();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}
}
