package org.gaceta.store;

import java.util.Optional;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;

/// The setting that says which rebuild began last, and which one of all the site ended last.
///
/// @param last the ULID of the one that began last
/// @param sent whether the queue has taken all its parts
/// @param digest names the settings and the renderer with which it began
/// @param finished the ULID and the digest of the one that ended last
record RunItem(
    String last, Rebuild what, boolean sent, String digest, Optional<Finished> finished) {
  static final Key KEY = Keys.setting("rebuild");
  static final String LAST = "last";
  static final String SENT = "sent";
  static final String FINISHED = "finished";
  static final String FINISHED_DIGEST = "finishedDigest";
  private static final String DIGEST = "digest";

  record Finished(String rebuild, String digest) {}

  Item toItem() {
    return RebuildAttributes.write(what, Item.at(KEY))
        .text(LAST, last)
        .flag(SENT, sent)
        .text(DIGEST, digest)
        .text(FINISHED, finished.map(Finished::rebuild))
        .text(FINISHED_DIGEST, finished.map(Finished::digest))
        .build();
  }

  static RunItem of(Item item) {
    var attributes = item.read();
    return new RunItem(
        attributes.text(LAST),
        RebuildAttributes.read(attributes),
        attributes.flag(SENT),
        attributes.text(DIGEST),
        attributes
            .maybeText(FINISHED)
            .map(it -> new Finished(it, attributes.text(FINISHED_DIGEST))));
  }
}
