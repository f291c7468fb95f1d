package org.gaceta.domain.site;

import java.util.List;

/// What a section or a tag has in print.
///
/// @param name as it was first written
/// @param newest the newest of its articles; none where they were all taken off again
public record Topic(String name, List<Entry> newest) {
  public Topic {
    newest = List.copyOf(newest);
  }
}
