package org.gaceta.handlers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.BooleanSupplier;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One batch of stream records on its way to pages: what they dirty is gathered, so that each page
/// is printed once, and remembered by record, so that only the records of what failed come again.
final class Batch {
  private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

  private final Printing printing;
  private final Crew crew;
  private final Map<Reason, Set<String>> dirt = new LinkedHashMap<>();
  private final Map<Page, Job> jobs = new LinkedHashMap<>();
  private final Set<String> failed = new ConcurrentSkipListSet<>();

  Batch(Printing printing, Crew crew, List<Notice> notices) {
    this.printing = printing;
    this.crew = crew;
    for (var notice : notices) {
      guarded(
          notice.toString(),
          Set.of(notice.id()),
          () -> {
            for (var each : Reason.of(notice)) {
              dirt.computeIfAbsent(each, _ -> new LinkedHashSet<>()).add(notice.id());
            }
            return true;
          });
    }
  }

  /// Prints all of it.
  ///
  /// @return the sequence numbers of the records whose pages could not all be printed
  Set<String> print() {
    dirt.forEach((each, records) ->
        guarded(
            each.toString(),
            records,
            () -> {
              for (var page : printing.pages(each.dirt())) {
                if (each.covers(page)) {
                  jobs.computeIfAbsent(page, _ -> new Job()).add(each, records);
                }
              }
              return true;
            }));
    crew.run(
        jobs.entrySet().stream()
            .<Runnable>map(it -> () -> print(it.getKey(), it.getValue()))
            .toList());
    return failed;
  }

  private void print(Page page, Job job) {
    guarded(page.path().text(), job.records, () -> job.print(printing, page));
  }

  private void guarded(String what, Set<String> records, BooleanSupplier work) {
    try {
      if (work.getAsBoolean()) {
        return;
      }
      LOG.warn("{}: others came before in every attempt; its records come again", what);
    } catch (RuntimeException | Error e) {
      // an Error too: on a thread of its own nobody else would hear of it, and the records would be
      // lost
      LOG.error("{}: could not be printed; its records come again", what, e);
    }
    failed.addAll(records);
  }

  /// Why a page is printed, and for which records.
  private static final class Job {
    private final List<Dirt> why = new ArrayList<>();
    private final Set<String> records = new LinkedHashSet<>();
    private boolean onlyRebuilds = true;

    void add(Reason reason, Set<String> ofRecords) {
      why.add(reason.dirt());
      records.addAll(ofRecords);
      onlyRebuilds &= reason.rebuild().isPresent();
    }

    boolean print(Printing printing, Page page) {
      return onlyRebuilds ? printing.restore(page, why) : printing.print(page, why);
    }
  }
}
