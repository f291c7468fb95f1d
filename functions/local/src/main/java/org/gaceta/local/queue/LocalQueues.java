package org.gaceta.local.queue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.local.template.QueueDefinition;

/// The queues of the template, by their logical ids, which are their names on this machine.
public final class LocalQueues {
  private final Map<String, LocalQueue> byName = new LinkedHashMap<>();

  /// @param folder where their messages lie
  public LocalQueues(List<QueueDefinition> definitions, Path folder) {
    var left = new ArrayList<>(definitions);
    while (!left.isEmpty()) {
      // one whose dead letters go nowhere, or to a queue that there is already
      var next =
          left.stream()
              .filter(
                  it -> it.deadLetters().stream().allMatch(to -> byName.containsKey(to.queue())))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("no queue for the dead letters of " + left));
      byName.put(next.id(), open(next, folder));
      left.remove(next);
    }
  }

  private LocalQueue open(QueueDefinition definition, Path folder) {
    return new LocalQueue(
        definition.id(),
        definition.visibilityTimeout(),
        definition.deadLetters().map(it -> new DeadLetters(get(it.queue()), it.maxReceiveCount())),
        MessageFolder.at(folder.resolve(definition.id())));
  }

  public List<LocalQueue> all() {
    return List.copyOf(byName.values());
  }

  Optional<LocalQueue> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// The queue that the template itself names.
  public LocalQueue get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("no queue " + name));
  }

  /// Sends dead letters back to where they came from, as if they were new. What was sent here in
  /// the first place stays.
  void redrive(LocalQueue failures) {
    // with no queue locked while the other is: one of them buries messages in this at any time
    for (var letter : failures.withdraw()) {
      var origin = find(letter.origin()).filter(queue -> queue != failures);
      if (origin.isPresent()) {
        origin.get().add(letter.asIfNew());
        failures.forget(letter);
      } else {
        failures.add(letter);
      }
    }
  }
}
