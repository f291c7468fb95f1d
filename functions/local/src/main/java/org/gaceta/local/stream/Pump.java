package org.gaceta.local.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gaceta.local.LocalAccount;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Gives the table's stream to every function that follows it, each at its own pace and from its
/// own checkpoints.
public final class Pump implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final DynamoDbStreamsClient client;
  private final Tide tide;
  private final List<Follower> followers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  private Pump(DynamoDbStreamsClient client, Tide tide) {
    this.client = client;
    this.tide = tide;
  }

  /// Begins where the checkpoints say, or with the oldest record.
  ///
  /// @param client closed with the pump
  /// @param folder where the checkpoints lie
  public static Pump start(
      DynamoDbStreamsClient client, Path folder, List<Subscription> subscriptions) {
    var stream =
        client.listStreams(it -> it.tableName(LocalAccount.TABLE)).streams().getLast().streamArn();
    var pump = new Pump(client, new Tide(subscriptions.size(), Tide.POLL));
    for (var subscription : subscriptions) {
      pump.follow(stream, Checkpoints.open(folder, subscription.id(), stream), subscription);
    }
    return pump;
  }

  private void follow(String stream, Checkpoints checkpoints, Subscription subscription) {
    var delivery = new Delivery(subscription, new Records(stream), tide);
    var follower = new Follower(followers.size(), client, stream, checkpoints, delivery, tide);
    followers.add(follower);
    threads.add(Thread.ofPlatform().daemon().name(subscription.id()).start(follower));
  }

  /// Waits until all that is in the stream is done, what the functions themselves write included.
  ///
  /// @throws IllegalStateException if it is not by then, as when a record fails again and again
  public void awaitDrained(Duration atMost) {
    try {
      if (!tide.awaitLow(atMost)) {
        throw new IllegalStateException("the stream has not drained within " + atMost);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Lets the batches that are being worked on come to their end, but not for long: what is not
  /// answered comes again.
  @Override
  public void close() {
    followers.forEach(Follower::stop);
    try {
      for (var thread : threads) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }
}
