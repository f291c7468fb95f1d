package org.gaceta.store.table;

import static org.gaceta.store.table.DynamoFailures.CONFLICT;
import static org.gaceta.store.table.DynamoFailures.THROTTLED;
import static org.gaceta.store.table.DynamoFailures.UNKNOWN;
import static org.gaceta.store.table.DynamoFailures.coded;
import static org.gaceta.store.table.DynamoFailures.failing;
import static org.gaceta.store.table.DynamoFailures.tries;
import static org.gaceta.store.table.TableTopic.item;
import static org.gaceta.store.table.TableTopic.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class DynamoWriteFailureTest {
  private static final Write PUT = Write.put(item("a", "x"));
  private static final Write UPDATE =
      new Write.Update(key("a"), Map.of(), Set.of("text"), Condition.NONE);
  private static final Write DELETE = Write.delete(key("a"));

  private void assertOutcome(Outcome outcome, SdkException failure) {
    for (var write : List.of(PUT, UPDATE, DELETE)) {
      assertEquals(outcome, failing(failure).write(write));
    }
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.table.DynamoFailures#throttles")
  void isThrottled(SdkException failure) {
    assertOutcome(THROTTLED, failure);
    assertOutcome(THROTTLED, tries(1, failure));
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.table.DynamoFailures#losses")
  void isUnknownWhereItsAnswerWasLost(SdkException failure) {
    assertOutcome(UNKNOWN, failure);
  }

  @Test
  void conflictsWithATransaction() {
    assertOutcome(CONFLICT, TransactionConflictException.builder().build());
  }

  @Test
  void isUnknownWhereATryBeforeTheRefusedOneMayHaveBeenDone() {
    assertOutcome(UNKNOWN, tries(2, ConditionalCheckFailedException.builder().build()));
    assertOutcome(UNKNOWN, tries(2, TransactionConflictException.builder().build()));
    assertOutcome(UNKNOWN, tries(3, ThrottlingException.builder().build()));
  }

  @Test
  void isRefusedWithTheItemThatIsThere() {
    var held = item("a", "held");
    var failure =
        ConditionalCheckFailedException.builder()
            .item(
                Map.of(
                    "pk", AttributeValue.fromS("P"),
                    "sk", AttributeValue.fromS("a"),
                    "text", AttributeValue.fromS("held")))
            .numAttempts(1)
            .build();
    assertOutcome(new Outcome.Refused(List.of(new Outcome.Refusal(0, Optional.of(held)))), failure);
  }

  @ParameterizedTest
  @MethodSource("org.gaceta.store.table.DynamoFailures#faults")
  void throwsAFault(SdkException fault) {
    assertSame(fault, assertThrows(SdkException.class, () -> failing(fault).write(PUT)));
  }

  @Test
  void throwsWhatIsInvalid() {
    var failure = coded(400, "ValidationException");
    assertThrows(IllegalArgumentException.class, () -> failing(failure).write(PUT));
  }
}
