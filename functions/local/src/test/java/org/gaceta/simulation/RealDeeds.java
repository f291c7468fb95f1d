package org.gaceta.simulation;

import java.time.Duration;
import java.util.Map;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket;

/// Does the deeds of a history; what a caller does not wait for goes on beside.
///
/// @param clocks how many tick each time
record RealDeeds(
    Callers callers,
    RealFunctions functions,
    Bucket site,
    MovingClock clock,
    int clocks,
    Background background) {
  void act(Deed deed) {
    switch (deed) {
      case Deed.Pass(var time) -> pass(time);
      case Deed.Rebuild _ -> rebuild(Map.of());
      case Deed.Upload(var key) -> upload(key);
      case Deed.Put _, Deed.Delete _, Deed.Comment _, Deed.Judge _, Deed.Erase _, Deed.Profile _ ->
          callers.act(deed);
    }
  }

  private void upload(String key) {
    var stray = new SiteObject(Bytes.utf8(World.STRAY), "text/plain", "", Map.of());
    var _ = site.put(key, stray, new Bucket.Precondition.Absent());
  }

  /// Begins a rebuild.
  void rebuild(Map<String, Object> event) {
    background.run(() -> {
      var _ = Invocations.call(() -> functions.rebuild(event));
    });
  }

  /// Lets time pass, and the clocks tick.
  void pass(Duration time) {
    clock.pass(time);
    for (var i = 0; i < clocks; i++) {
      background.run(() -> {
        var _ = Invocations.call(functions::tick);
      });
    }
  }
}
