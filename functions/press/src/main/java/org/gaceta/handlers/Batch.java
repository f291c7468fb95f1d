package org.gaceta.handlers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.gaceta.handlers.telemetry.Call;
import org.gaceta.handlers.telemetry.Metric;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;

/// One batch of notices on its way to pages: what they dirty is gathered, so that each page is
/// printed once, and remembered by notice, so that only those of what failed come again or are set
/// apart. Of a page that cannot be printed that is all that dirtied it: any of them may be what it
/// fails for, and only together do they say whether it shows what changed.
final class Batch {
  private final Printing printing;
  private final Crew crew;
  private final Outcomes outcomes;
  private final Map<Reason, Set<Notice>> dirt = new LinkedHashMap<>();
  private final Map<Page, Job> jobs = new LinkedHashMap<>();

  Batch(Printing printing, Crew crew, Notices notices) {
    this.printing = printing;
    this.crew = crew;
    this.outcomes = new Outcomes(notices);
    for (var notice : notices.all()) {
      make(
          notice.toString(),
          Set.of(notice),
          () -> {
            for (var each : Reason.of(notice)) {
              dirt.computeIfAbsent(each, _ -> new LinkedHashSet<>()).add(notice);
            }
            return true;
          });
    }
  }

  /// Prints all of it, as far as there is time.
  Outcomes print() {
    dirt.forEach((each, notices) ->
        make(
            each.toString(),
            notices,
            () -> {
              for (var page : printing.pages(each.dirt())) {
                if (each.covers(page)) {
                  jobs.computeIfAbsent(page, _ -> new Job()).add(each, notices);
                }
              }
              return true;
            }));
    crew.run(
        jobs.entrySet().stream()
            .<Runnable>map(it -> () -> print(it.getKey(), it.getValue()))
            .toList());
    return outcomes;
  }

  private void print(Page page, Job job) {
    make(page.path().text(), job.notices, () -> job.print(printing, page));
  }

  private void make(String what, Set<Notice> notices, BooleanSupplier work) {
    outcomes.note(Effort.at(what, work), notices);
  }

  /// Why a page is printed, and for which notices.
  private static final class Job {
    private final List<Dirt> why = new ArrayList<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private boolean onlyRebuilds = true;

    void add(Reason reason, Set<Notice> of) {
      why.add(reason.dirt());
      notices.addAll(of);
      onlyRebuilds &= reason.rebuild().isPresent();
    }

    boolean print(Printing printing, Page page) {
      var put = onlyRebuilds ? printing.restore(page, why) : printing.print(page, why);
      switch (put) {
        case WRITTEN -> {
          Call.count(Metric.PAGES_WRITTEN, 1);
          notices.stream()
              .flatMap(it -> it.committed().stream())
              .min(Comparator.naturalOrder())
              .ifPresent(Call::written);
        }
        case LEFT -> Call.count(Metric.PAGES_SKIPPED, 1);
        case BUSY -> {}
      }
      return put.isDone();
    }
  }
}
