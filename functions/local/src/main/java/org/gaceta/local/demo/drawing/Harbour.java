package org.gaceta.local.demo.drawing;

import java.awt.Color;
import java.util.List;

/// A quay with its houses, and the boats before it.
final class Harbour implements Scene {
  private static final double QUAY = 500;

  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    var sun = canvas.between(820, 1020);
    Sky.with(canvas, sun, 250);
    Land.hills(canvas, mood.far, 400, 60);
    Land.hills(canvas, Canvas.mix(mood.far, mood.middle, 0.5), 450, 30);
    List<Color> walls =
        List.of(
            mood.paper, Canvas.mix(mood.paper, mood.accent, 0.3), mood.low, mood.far, mood.paper);
    for (double x = 30; x < 760; ) {
      var width = canvas.between(72, 112);
      Props.house(canvas, canvas.one(walls), x, QUAY, width, canvas.between(95, 185));
      x += width + canvas.between(0, 8);
    }
    crane(canvas, canvas.between(930, 1010));
    Land.water(canvas, QUAY + 26, sun);
    canvas.box(mood.ink, 0, QUAY, canvas.width, 14);
    canvas.box(mood.near, 0, QUAY + 14, canvas.width, 16);
    var hulls = List.of(mood.accent, mood.near, mood.ink, Canvas.mix(mood.accent, mood.glow, 0.4));
    Props.boat(canvas, canvas.one(hulls), canvas.between(180, 260), 596, 150);
    Props.boat(canvas, canvas.one(hulls), canvas.between(480, 560), 622, 180);
    Props.boat(canvas, mood.accent, canvas.between(820, 900), 700, 290);
    Sky.gulls(canvas, 6, 130, 330);
  }

  private static void crane(Canvas canvas, double x) {
    var ink = canvas.mood.ink;
    canvas.line(ink, 9, x, QUAY, x + 22, 290);
    canvas.line(ink, 9, x + 60, QUAY, x + 34, 290);
    canvas.line(ink, 5, x + 6, 440, x + 52, 380);
    canvas.line(ink, 5, x + 54, 440, x + 14, 380);
    canvas.line(ink, 10, x - 120, 262, x + 100, 318);
    canvas.line(ink, 3, x - 108, 268, x - 108, 400);
    canvas.box(canvas.mood.accent, x - 124, 400, 32, 22);
    canvas.round(canvas.mood.accent, x + 8, 276, 44, 36, 8);
  }
}
