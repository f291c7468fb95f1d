package org.gaceta.pages;

import org.gaceta.domain.SiteObject;
import org.gaceta.domain.SitePath;

/// What is to become of a dirty page, now that what it shows was read.
public sealed interface Rendering {
  /// The object is to be written, even where the bucket holds an equal one but for the stamp.
  record Print(SiteObject object) implements Rendering {}

  /// Nothing is to be written: no such page, or a change that lies beyond what the page shows.
  record Leave() implements Rendering {}

  /// The article has another address by now: begin again with the page at that path.
  record Elsewhere(SitePath path) implements Rendering {}
}
