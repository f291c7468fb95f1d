package org.gaceta.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// With any of the rules broken there is a history after which something is wrong. The report keeps
/// the counterexamples: `target/counterexamples`.
class TheProofBitesTest {
  private static final long HISTORIES = 4_000;

  @ParameterizedTest
  @EnumSource
  void whereARuleIsBroken(BrokenRule rule) throws IOException {
    org.junit.jupiter.api.Assumptions.assumeTrue(rule.name().matches(System.getProperty("rule", ".*")));
    var start = System.nanoTime();
    if (Boolean.getBoolean("rates")) {
      for (var style : Style.values()) {
        System.out.printf("%s %s %d of 400%n", rule, style, java.util.stream.LongStream.range(0, 400).filter(it -> Counterexample.isOne(Author.write(it, style), rule.rules())).count());
      }
      return;
    }
    var found = Search.run(1, HISTORIES, it -> Author.write(it, rule.style()), rule.rules());
    System.out.printf(
        "%s: %s, %d ms%n",
        rule,
        found.map(it -> it.history().size() + " deeds, " + it.trace().size() + " lines").orElse("NOT FOUND"),
        (System.nanoTime() - start) / 1_000_000);
    assertTrue(found.isPresent(), "no counterexample in so many histories: " + HISTORIES);
    var report = Path.of("target", "counterexamples");
    Files.createDirectories(report);
    Files.writeString(report.resolve(rule + ".txt"), found.get().toString());
  }
}
