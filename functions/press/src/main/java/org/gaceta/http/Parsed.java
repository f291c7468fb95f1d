package org.gaceta.http;

import java.util.List;
import java.util.function.Function;
import org.gaceta.domain.Problem;

/// What became of reading something that a caller sent.
sealed interface Parsed<T> {
  record Right<T>(T value) implements Parsed<T> {}

  /// It cannot be read at all: the answer says why.
  record Wrong<T>(Response answer) implements Parsed<T> {}

  static <T> Parsed<T> wrong(Response answer) {
    return new Wrong<>(answer);
  }

  /// What there is, or all that is wrong with it.
  static <T> Parsed<T> of(T value, List<Problem> problems) {
    return problems.isEmpty() ? new Right<>(value) : wrong(Refusals.invalid(problems));
  }

  default <U> Parsed<U> then(Function<T, Parsed<U>> next) {
    return switch (this) {
      case Right<T>(var value) -> next.apply(value);
      case Wrong<T>(var answer) -> new Wrong<>(answer);
    };
  }
}
