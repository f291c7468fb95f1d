package org.gaceta.store;

import org.gaceta.domain.comment.BlockedWords;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;

/// The words that make a comment wait, as an item.
final class BlockedWordsItem {
  static final Key KEY = Keys.setting("blocked-words");
  private static final String WORDS = "words";

  private BlockedWordsItem() {}

  static Item toItem(BlockedWords words) {
    return Item.at(KEY).texts(WORDS, words.words()).build();
  }

  static BlockedWords words(Item item) {
    return new BlockedWords(item.read().texts(WORDS));
  }
}
