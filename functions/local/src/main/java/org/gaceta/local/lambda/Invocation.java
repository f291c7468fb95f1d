package org.gaceta.local.lambda;

import java.util.Arrays;
import java.util.LinkedHashMap;
import org.gaceta.domain.Bytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What became of a call: the answer in JSON, or what the handler threw.
///
/// @param failed whether it threw
record Invocation(Bytes payload, boolean failed) {
  private static final Logger LOG = LoggerFactory.getLogger(Invocation.class);

  static Invocation of(LocalFunction function, byte[] event) {
    try {
      var answer = function.call(Payloads.read(event, function.eventType()));
      return new Invocation(Bytes.of(Payloads.write(answer)), false);
    } catch (Throwable thrown) {
      // an Error too, which on Lambda ends no more than the function's process
      LOG.warn("{} failed", function.id(), thrown);
      return new Invocation(Bytes.of(Payloads.write(description(thrown))), true);
    }
  }

  private static Object description(Throwable thrown) {
    var description = new LinkedHashMap<String, Object>();
    description.put("errorMessage", String.valueOf(thrown.getMessage()));
    description.put("errorType", thrown.getClass().getName());
    description.put(
        "stackTrace",
        Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::toString).toList());
    return description;
  }
}
