package org.gaceta.pages.lists;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A year of the calendar with its printed days.
///
/// @param months those in which something was printed, the latest first; each with its days, the
///   first of them first
public record PrintedYear(Year year, List<Month> months) {
  public PrintedYear {
    months = List.copyOf(months);
  }

  /// A month and its printed days.
  public record Month(YearMonth month, List<LocalDate> days) {
    public Month {
      days = List.copyOf(days);
    }
  }

  /// The years of some days, the latest first.
  ///
  /// @param days in their order
  static List<PrintedYear> of(List<LocalDate> days) {
    return latestFirst(
            latestFirst(days, YearMonth::from).entrySet().stream()
                .map(it -> new Month(it.getKey(), it.getValue()))
                .toList(),
            it -> Year.from(it.month()))
        .entrySet()
        .stream()
        .map(it -> new PrintedYear(it.getKey(), it.getValue()))
        .toList();
  }

  private static <K extends Comparable<K>, T> SequencedMap<K, List<T>> latestFirst(
      List<T> all, Function<T, K> key) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                key, () -> new TreeMap<>(Comparator.<K>reverseOrder()), Collectors.toList()));
  }
}
