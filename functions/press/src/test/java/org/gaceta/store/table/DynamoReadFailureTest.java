package org.gaceta.store.table;

import static org.gaceta.store.table.DynamoFailures.coded;
import static org.gaceta.store.table.DynamoFailures.failing;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;

class DynamoReadFailureTest {
  private static final Query QUERY =
      Query.strongly("P", Query.Range.ALL, Query.Direction.ASCENDING, 1);
  private static final Scan SCAN = new Scan(0, 1, 1, Optional.empty(), Set.of());

  private <T extends Throwable> void assertThrown(Class<T> type, SdkException failure) {
    var table = failing(failure);
    assertThrows(type, () -> table.get(key("a"), true));
    assertThrows(type, () -> table.get(Set.of(key("a"), key("b")), true));
    assertThrows(type, () -> table.query(QUERY));
    assertThrows(type, () -> table.scan(SCAN));
  }

  @ParameterizedTest
  @MethodSource({
    "org.gaceta.store.table.DynamoFailures#throttles",
    "org.gaceta.store.table.DynamoFailures#losses"
  })
  void thatGetsNoAnswerIsUnavailable(SdkException failure) {
    assertThrown(Unavailable.class, failure);
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.table.DynamoFailures#faults")
  void throwsAFault(SdkException fault) {
    assertThrown(fault.getClass(), fault);
  }

  @Test
  void throwsWhatIsInvalid() {
    assertThrown(IllegalArgumentException.class, coded(400, "ValidationException"));
  }
}
