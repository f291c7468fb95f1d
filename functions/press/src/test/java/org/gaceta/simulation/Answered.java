package org.gaceta.simulation;

/// What a caller was answered.
///
/// @param status 0 where the call was stopped before it was answered
/// @param from how many records the table's stream held when it began
/// @param until how many when it ended
record Answered(Deed deed, int status, String body, long from, long until) {
  boolean isDone() {
    return status >= 200 && status < 300;
  }

  boolean isRefused() {
    return status >= 400 && status < 500;
  }

  @Override
  public String toString() {
    return deed + " -> " + (status == 0 ? "no answer" : status);
  }
}
