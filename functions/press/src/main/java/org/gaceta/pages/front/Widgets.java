package org.gaceta.pages.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gaceta.domain.author.TopAuthor;
import org.gaceta.domain.site.Commented;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.VideoEntry;

/// The lists beside stories: Latest Posts, Top Authors, Most Commented, Featured Videos.
///
/// @param today the day that pages take as today; none before the clock has first told it
/// @param commented of this month and the last
public record Widgets(
    Optional<LocalDate> today,
    List<Entry> latest,
    List<TopAuthor> authors,
    List<Commented> commented,
    List<VideoEntry> videos) {
  public Widgets {
    latest = List.copyOf(latest);
    authors = List.copyOf(authors);
    commented = List.copyOf(commented);
    videos = List.copyOf(videos);
  }

  /// Whether a day is today, so that the hour says more than the date.
  public boolean isToday(LocalDate day) {
    return today.filter(day::equals).isPresent();
  }

  /// Whether there is nothing to show at all.
  public boolean isEmpty() {
    return latest.isEmpty() && authors.isEmpty() && commented.isEmpty() && videos.isEmpty();
  }
}
