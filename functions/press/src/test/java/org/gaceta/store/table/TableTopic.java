package org.gaceta.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

/// A topic of the contract: it has a fresh table, and a few words to speak of it.
interface TableTopic {
  Table table();

  static Key key(String sk) {
    return new Key("P", sk);
  }

  static Item item(String sk, String text) {
    return Item.at(key(sk)).text("text", text).build();
  }

  default void put(Item item) {
    assertDone(Optional.of(item), table().write(Write.put(item)));
  }

  default Optional<Item> get(Key key) {
    return table().get(key, true);
  }

  static void assertDone(Optional<Item> image, Outcome outcome) {
    assertEquals(new Outcome.Done(image), outcome);
  }

  /// That a single write was refused, or the first of a transaction.
  static void assertRefused(Optional<Item> held, Outcome outcome) {
    assertEquals(new Outcome.Refused(List.of(new Outcome.Refusal(0, held))), outcome);
  }
}
