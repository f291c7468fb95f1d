package org.gaceta.handlers;

import org.gaceta.domain.Digest;
import org.gaceta.store.Explanations;
import org.gaceta.store.RebuildParts;
import org.gaceta.store.Rebuilds;
import org.gaceta.store.TableWalk;

/// What a rebuild is put together from.
record RebuildWiring(Wiring wiring) {
  StartingRebuild starting() {
    return new StartingRebuild(
        rebuilds(), rebuildParts(), wiring.queues().rebuild(), this::deployed);
  }

  PartWork work() {
    return new PartWork(
        rebuilds(),
        rebuildParts(),
        wiring.queues().rebuild(),
        new Walking(
            new TableWalk(wiring.table().get()),
            wiring.queues().settle(),
            wiring.queues().render()),
        new Sweeping(wiring.bucket(), new Explanations(wiring.table().get()), wiring.attempts()));
  }

  private Rebuilds rebuilds() {
    return new Rebuilds(wiring.table().get(), wiring.attempts(), rebuildParts(), wiring.ulids());
  }

  private RebuildParts rebuildParts() {
    return new RebuildParts(wiring.table().get(), wiring.attempts(), wiring.clock());
  }

  /// Names what pages are printed with: the settings and the renderer.
  private String deployed() {
    return Digest.of(wiring.settings().site() + RendererVersion.current());
  }
}
