package org.gaceta.store.table;

import org.junit.jupiter.api.Nested;

/// What every table answers, whatever stands behind it.
public abstract class TableContract {
  /// An empty table.
  protected abstract Table fresh();

  @Nested
  class Reads extends OnFreshTable implements ReadContract {}

  @Nested
  class Writes extends OnFreshTable implements WriteContract {}

  @Nested
  class Conditions extends OnFreshTable implements ConditionContract {}

  @Nested
  class Transactions extends OnFreshTable implements TransactionContract {}

  @Nested
  class Queries extends OnFreshTable implements QueryContract {}

  @Nested
  class Scans extends OnFreshTable implements ScanContract {}

  @Nested
  class Indexes extends OnFreshTable implements IndexContract {}

  @Nested
  class Faults extends OnFreshTable implements FaultContract {}

  @Nested
  class Races extends OnFreshTable implements RaceContract {}

  abstract class OnFreshTable implements TableTopic {
    private final Table table = fresh();

    @Override
    public Table table() {
      return table;
    }
  }
}
