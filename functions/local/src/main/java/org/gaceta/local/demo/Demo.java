package org.gaceta.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gaceta.local.LocalS3;

/// A newspaper to look at: pictures, authors, articles (the oldest first) and what readers say.
public final class Demo {
  private final URI site;
  private final LocalS3 s3;
  private final Path folder;
  private final InstantSource clock;

  /// One whose files lie in a folder: `articles`, `comments`, and `authors.yaml`.
  public Demo(URI site, LocalS3 s3, Path folder, InstantSource clock) {
    this.site = site;
    this.s3 = s3;
    this.folder = folder;
    this.clock = clock;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It is there, each page at its path or about to be written.
    ///
    /// @param leftOut comments that were too many for the addresses of this machine
    record Filled(
        List<String> pages,
        List<String> authors,
        int pictures,
        int comments,
        int waiting,
        int leftOut)
        implements Outcome {
      public Filled {
        pages = List.copyOf(pages);
        authors = List.copyOf(authors);
      }
    }

    /// Something was published before, and all is left as it was.
    record NotEmpty() implements Outcome {}
  }

  /// Fills an empty newspaper.
  ///
  /// @throws IllegalStateException if the API does not take what it is sent
  public Outcome fill() {
    try (var newsroom = new Newsroom(site)) {
      return newsroom.hasPublished() ? new Outcome.NotEmpty() : fill(newsroom);
    }
  }

  private Outcome fill(Newsroom newsroom) {
    var manuscripts = manuscripts();
    var profiles = Texts.yaml(folder.resolve("authors.yaml"));
    var pictures =
        Illustrations.named(
            Stream.concat(
                    manuscripts.stream().map(Manuscript::text), Stream.of(profiles.toString()))
                .toList());
    try (var client = s3.client()) {
      new Illustrations(client).upload(pictures);
    }
    profiles.properties().forEach(it -> newsroom.introduce(it.getKey(), it.getValue()));
    var pages = manuscripts.stream().map(newsroom::publish).toList();
    var tally = new Discussions(new Readers(site), newsroom).hold(remarks());
    return new Outcome.Filled(
        pages,
        profiles.propertyStream().map(it -> "/authors/" + it.getKey()).toList(),
        pictures.size(),
        tally.approved(),
        tally.waiting(),
        tally.leftOut());
  }

  private List<Manuscript> manuscripts() {
    var calendar = new Calendar(clock.instant());
    return Texts.in(folder.resolve("articles")).stream()
        .map(it -> Manuscript.of(it, calendar))
        .sorted(Comparator.comparing(Manuscript::date))
        .toList();
  }

  private Map<String, List<Remark>> remarks() {
    var remarks = new TreeMap<String, List<Remark>>();
    for (var file : Texts.in(folder.resolve("comments"))) {
      remarks.put(Texts.name(file), Remark.in(file));
    }
    return remarks;
  }
}
