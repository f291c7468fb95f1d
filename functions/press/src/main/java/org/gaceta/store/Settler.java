package org.gaceta.store;

import java.time.ZoneId;
import org.gaceta.domain.settling.ToSettle;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;

/// Settles what follows from sources: it reads them afresh and strongly, compares what is with what
/// should be, and puts right what differs in one conditional transaction. So a record that comes
/// twice, late or never miscounts nothing.
public final class Settler {
  private final Table table;
  private final Attempts attempts;
  private final ZoneId zone;

  /// With the zone by which a month is reckoned.
  public Settler(Table table, Attempts attempts, ZoneId zone) {
    this.table = table;
    this.attempts = attempts;
    this.zone = zone;
  }

  /// Settles all of it, in as few transactions as hold it.
  ///
  /// @return whether it is done; if not, others came before in every attempt
  public boolean settle(ToSettle work) {
    return settle(work, false);
  }

  /// Settles all of it, whether or not it differs by what was settled before: the comments are
  /// counted anew, and the rows of the rankings looked at.
  ///
  /// @return whether it is done; if not, others came before in every attempt
  boolean audit(ToSettle work) {
    return settle(work, true);
  }

  private boolean settle(ToSettle work, boolean audit) {
    var left = work;
    for (var attempt = 0; !left.isNothing() && attempts.next(attempt); ) {
      var round = Settlement.of(left, table, zone, audit);
      if (round.writes().isEmpty() || table.transact(round.writes()) instanceof Outcome.Done) {
        left = round.after(left);
        attempt = 0;
      } else {
        attempt++;
      }
    }
    return left.isNothing();
  }
}
