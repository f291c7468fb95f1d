package org.gaceta.store;

import org.gaceta.domain.comment.BlockedWords;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// The words that make a comment wait, as an editor reads and sets them.
public final class BlockedWordsSetting {
  private final Table table;
  private final Attempts attempts;

  public BlockedWordsSetting(Table table, Attempts attempts) {
    this.table = table;
    this.attempts = attempts;
  }

  public BlockedWords read() {
    return table
        .get(BlockedWordsItem.KEY, true)
        .map(BlockedWordsItem::words)
        .orElse(BlockedWords.NONE);
  }

  /// Sets them.
  ///
  /// @return whether it is done; if not, the table had no capacity in any attempt
  public boolean set(BlockedWords words) {
    return attempts.isDone(table, Write.put(BlockedWordsItem.toItem(words)));
  }
}
