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
  private static final long HISTORIES = 20_000;

  @ParameterizedTest
  @EnumSource
  void whereARuleIsBroken(BrokenRule rule) throws IOException {
    var found = Search.run(1, HISTORIES, it -> Author.write(it, rule.style()), rule.rules());
    assertTrue(found.isPresent(), "no counterexample in so many histories: " + HISTORIES);
    var report = Path.of("target", "counterexamples");
    Files.createDirectories(report);
    Files.writeString(report.resolve(rule + ".txt"), found.get().toString());
  }
}
