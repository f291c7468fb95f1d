package org.gaceta.domain.article;

/// Where an article stands between the desk and the reader.
public enum State {
  DRAFT,
  /// Waits for its hour.
  SCHEDULED,
  PUBLISHED,
  WITHDRAWN
}
