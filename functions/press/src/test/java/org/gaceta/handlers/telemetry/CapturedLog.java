package org.gaceta.handlers.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// All that a process prints and logs, as on Lambda, until it is closed.
public final class CapturedLog implements AutoCloseable {
  /// Held, because the JDK forgets a logger that nobody holds, and its level with it.
  private final Logger logger = Logger.getLogger("org.gaceta");

  private final Level level = logger.getLevel();
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final JsonLog log = new JsonLog(lines::add);
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  /// Begins.
  public CapturedLog() {
    var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    logger.addHandler(log);
  }

  /// What was logged and printed so far.
  public List<String> lines() {
    return Stream.concat(lines.stream(), printed.toString(StandardCharsets.UTF_8).lines()).toList();
  }

  @Override
  public void close() {
    logger.removeHandler(log);
    logger.setUseParentHandlers(true);
    logger.setLevel(level);
    System.setOut(out);
    System.setErr(err);
  }
}
