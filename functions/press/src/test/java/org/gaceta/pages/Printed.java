package org.gaceta.pages;

import org.gaceta.domain.SiteObject;

/// Opens what a renderer answers.
final class Printed {
  private Printed() {}

  static SiteObject object(Rendering rendering) {
    return switch (rendering) {
      case Rendering.Print(var object) -> object;
      case Rendering.Leave _, Rendering.Elsewhere _ ->
          throw new AssertionError("not printed, but " + rendering);
    };
  }
}
