package org.gaceta.store;

import java.time.LocalDate;
import org.gaceta.store.table.Item;

/// The day that pages take as today, as an item.
final class TodayItem {
  static final String DAY = "day";

  private TodayItem() {}

  static Item toItem(LocalDate day) {
    return Item.at(Keys.TODAY).text(DAY, day.toString()).build();
  }

  static LocalDate day(Item item) {
    return LocalDate.parse(item.text(DAY));
  }
}
