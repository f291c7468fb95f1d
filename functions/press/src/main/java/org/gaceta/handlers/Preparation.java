package org.gaceta.handlers;

import java.util.List;
import org.gaceta.pages.DeploymentFiles;
import org.gaceta.pages.Edition;

/// Makes a site ready for its first reader: what belongs to the deployment and not to a record, and
/// the pages that there are even on an empty table.
public final class Preparation {
  private final Wiring wiring;

  public Preparation(Wiring wiring) {
    this.wiring = wiring;
  }

  /// Writes all of it; what is there already is written again.
  public void prepare() {
    var shelf = wiring.shelf();
    DeploymentFiles.of(wiring.settings().site())
        .forEach((path, object) -> require(shelf.put(path, object), path.text()));
    var printing = wiring.printing();
    Edition.always()
        .forEach(it -> require(printing.print(it, List.of()).isDone(), it.path().text()));
  }

  private static void require(boolean done, String what) {
    if (!done) {
      throw new IllegalStateException(what + " could not be written; try again");
    }
  }
}
