package org.gaceta.store;

import java.util.Locale;
import org.gaceta.domain.comment.Standing;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Write;

/// The standing of browsers, which editors' verdicts set. An approval trusts only a browser that is
/// not held, so that the order of an approval and a verdict of spam does not matter.
final class Standings {
  private static final String STANDING = "standing";

  private Standings() {}

  static Write trust(String browser) {
    return new Write.Put(
        item(browser, Standing.TRUSTED),
        Condition.any(Condition.NEW, Condition.equal(STANDING, text(Standing.TRUSTED))));
  }

  static Write hold(String browser) {
    return Write.put(item(browser, Standing.HELD));
  }

  static Standing standing(Item item) {
    return Standing.valueOf(item.text(STANDING).toUpperCase(Locale.ROOT));
  }

  private static Item item(String browser, Standing standing) {
    return Item.at(Keys.commenter(browser)).text(STANDING, text(standing)).build();
  }

  private static String text(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }
}
