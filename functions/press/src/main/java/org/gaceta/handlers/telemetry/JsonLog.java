package org.gaceta.handlers.telemetry;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log as Lambda's JSON format has it: one line for each event, with the id of the call that it
/// comes from, and with a fault's stack trace, but not with its words. It is a handler of the JDK's
/// own logging, which SLF4J's calls go to: that adds nothing to what is deployed.
public final class JsonLog extends Handler {
  /// Lambda's names of the JDK's levels.
  private static final Map<Level, String> LEVELS =
      Map.of(Level.SEVERE, "ERROR", Level.WARNING, "WARN", Level.INFO, "INFO");

  private final Consumer<String> lines;

  JsonLog(Consumer<String> lines) {
    this.lines = lines;
  }

  /// Makes this the only log of the process.
  public static void install(Consumer<String> lines) {
    var root = Logger.getLogger("");
    for (var handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.addHandler(new JsonLog(lines));
  }

  @Override
  public void publish(LogRecord record) {
    if (!isLoggable(record)) {
      return;
    }
    var line =
        JsonNodeFactory.instance
            .objectNode()
            .put("timestamp", record.getInstant().toString())
            .put("level", LEVELS.getOrDefault(record.getLevel(), "DEBUG"))
            .put("logger", record.getLoggerName())
            .put("message", record.getMessage());
    Call.requestIdAtHand().ifPresent(it -> line.put("requestId", it));
    if (record.getThrown() != null) {
      var trace = new StringWriter();
      new Wordless(record.getThrown()).printStackTrace(new PrintWriter(trace));
      line.put("stackTrace", trace.toString());
    }
    lines.accept(line.toString());
  }

  /// Does nothing: a line is out once it is published.
  @Override
  public void flush() {}

  /// Does nothing, for the same reason.
  @Override
  public void close() {}
}
