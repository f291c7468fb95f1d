package org.gaceta.store;

import java.time.LocalDate;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.store.table.Attributes;
import org.gaceta.store.table.Item;

/// What a rebuild is to bring in order, among an item's attributes.
final class RebuildAttributes {
  private RebuildAttributes() {}

  static Item.Builder write(Rebuild what, Item.Builder item) {
    return item.text("prefix", what.prefix())
        .text("day", what.day().map(LocalDate::toString))
        .text("bucket", what.bucket());
  }

  static Rebuild read(Attributes attributes) {
    return new Rebuild(
        attributes.maybeText("prefix"),
        attributes.maybeText("day").map(LocalDate::parse),
        attributes.maybeText("bucket"));
  }
}
