package org.gaceta.store;

import java.util.List;
import org.gaceta.domain.rebuild.Part;
import org.gaceta.domain.rebuild.Rebuild;

/// A part of a rebuild, and how far it has come.
///
/// @param digest names the settings and the renderer with which its rebuild began
/// @param position where to go on: nothing, a key of the bucket, or the two halves of one of the
///   table
/// @param looked how many keys or objects it has looked at
public record RebuildPart(
    Part part, Rebuild what, String digest, boolean done, List<String> position, long looked) {
  public RebuildPart {
    position = List.copyOf(position);
  }

  /// The same, done.
  public RebuildPart ended() {
    return new RebuildPart(part, what, digest, true, List.of(), looked);
  }

  /// The same, further on.
  public RebuildPart at(List<String> next, int more) {
    return new RebuildPart(part, what, digest, done, next, looked + more);
  }
}
