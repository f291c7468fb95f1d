package org.gaceta.store.table;

import static org.gaceta.store.table.DynamoFailures.CONFLICT;
import static org.gaceta.store.table.DynamoFailures.THROTTLED;
import static org.gaceta.store.table.DynamoFailures.UNKNOWN;
import static org.gaceta.store.table.DynamoFailures.cancelled;
import static org.gaceta.store.table.DynamoFailures.failing;
import static org.gaceta.store.table.DynamoFailures.tries;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

class DynamoTransactionFailureTest {
  private void assertOutcome(Outcome outcome, SdkException failure) {
    assertEquals(outcome, failing(failure).transact(List.of(Write.delete(key("a")))));
  }

  @Test
  void isRefusedWhereAnyConditionFailed() {
    assertOutcome(
        new Outcome.Refused(
            List.of(
                new Outcome.Refusal(1, Optional.empty()),
                new Outcome.Refusal(3, Optional.empty()))),
        cancelled(
            "None", "ConditionalCheckFailed", "TransactionConflict", "ConditionalCheckFailed"));
  }

  @Test
  void conflicts() {
    assertOutcome(CONFLICT, cancelled("None", "TransactionConflict", "ThrottlingError"));
    assertOutcome(CONFLICT, TransactionConflictException.builder().build());
  }

  @Test
  void isThrottledWhereOneItemIs() {
    assertOutcome(THROTTLED, cancelled("None", "ThrottlingError"));
    assertOutcome(THROTTLED, cancelled("ProvisionedThroughputExceeded"));
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.table.DynamoFailures#throttles")
  void isThrottled(SdkException failure) {
    assertOutcome(THROTTLED, failure);
    assertOutcome(UNKNOWN, tries(2, failure));
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.table.DynamoFailures#losses")
  void isUnknownWhereItsAnswerWasLost(SdkException failure) {
    assertOutcome(UNKNOWN, failure);
  }

  @Test
  void isUnknownWhileATryOfItIsStillRunning() {
    assertOutcome(UNKNOWN, TransactionInProgressException.builder().build());
  }

  @Test
  void isRefusedByALaterTryAsWell() {
    // its tries carry one token, so none of them was done
    assertOutcome(
        new Outcome.Refused(List.of(new Outcome.Refusal(0, Optional.empty()))),
        tries(2, cancelled("ConditionalCheckFailed")));
    assertOutcome(CONFLICT, tries(2, cancelled("TransactionConflict")));
  }

  @Test
  void throwsWhatIsInvalid() {
    var table = failing(cancelled("None", "ValidationError"));
    assertThrows(
        IllegalArgumentException.class, () -> table.transact(List.of(Write.delete(key("a")))));
  }

  @Test
  void throwsWhatItDoesNotKnow() {
    var failure = cancelled("DuplicateItem");
    assertThrows(
        TransactionCanceledException.class,
        () -> failing(failure).transact(List.of(Write.delete(key("a")))));
  }
}
