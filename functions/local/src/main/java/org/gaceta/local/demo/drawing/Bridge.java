package org.gaceta.local.demo.drawing;

import java.awt.Color;
import java.util.List;

/// An old bridge over a slow river.
final class Bridge implements Scene {
  private static final double WATER = 560;

  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    var sun = canvas.between(700, 1000);
    Sky.with(canvas, sun, 200);
    Land.hills(canvas, mood.far, 400, 60);
    List<Color> walls = List.of(mood.paper, Canvas.mix(mood.paper, mood.accent, 0.3), mood.low);
    for (double x = 20; x < 420; ) {
      var width = canvas.between(70, 110);
      Props.house(canvas, canvas.one(walls), x, 480, width, canvas.between(80, 190));
      x += width;
    }
    Land.hills(canvas, mood.middle, 480, 18);
    for (var i = 0; i < 7; i++) {
      Props.tree(
          canvas,
          mood.near,
          canvas.between(560, 1180),
          canvas.between(492, 510),
          canvas.between(80, 140));
    }
    Land.water(canvas, WATER, sun);
    span(canvas, Canvas.mix(mood.paper, mood.far, 0.45));
    for (var i = 0; i < 12; i++) {
      reed(canvas, i < 6 ? canvas.between(0, 210) : canvas.between(980, 1200));
    }
  }

  private static void span(Canvas canvas, Color stone) {
    var mood = canvas.mood;
    canvas.polygon(stone, 0, 470, 600, 400, 1200, 470, 1200, 610, 0, 610);
    canvas.polygon(mood.ink, 0, 458, 600, 388, 1200, 458, 1200, 474, 600, 404, 0, 474);
    for (var arch = 0; arch < 3; arch++) {
      var x = 270 + arch * 330.0;
      var across = arch == 1 ? 135.0 : 112.0;
      var up = arch == 1 ? 158.0 : 118.0;
      canvas.dome(Canvas.mix(stone, mood.ink, 0.25), x, 612, across + 14, up + 14);
      canvas.dome(Canvas.mix(mood.middle, mood.ink, 0.35), x, 612, across, up);
      canvas.dome(Canvas.mix(mood.low, mood.far, 0.4), x - 12, 612, across - 22, up - 20);
      canvas.box(
          canvas.fade(Canvas.mix(mood.low, mood.middle, 0.55), 560, mood.middle, 612),
          x - across,
          574,
          2 * across,
          40);
      canvas.bowl(Canvas.veil(mood.light, 0.22), x, 622, across - 8, up * 0.6);
    }
    canvas.box(Canvas.veil(mood.ink, 0.28), 0, 608, canvas.width, 16);
    for (var walker = 0; walker < 3; walker++) {
      var x = canvas.between(280, 900);
      var rise = 458 - 70 * (1 - Math.abs(x - 600) / 600);
      Props.figure(canvas, canvas.one(List.of(mood.accent, mood.ink, mood.glow)), x, rise + 2, 62);
    }
  }

  private static void reed(Canvas canvas, double x) {
    var ink = canvas.mood.ink;
    var tall = canvas.between(80, 190);
    var lean = canvas.between(-24, 24);
    canvas.line(ink, 5, x, 810, x + lean, 810 - tall);
    canvas.round(ink, x + lean - 6, 810 - tall - 34, 12, 44, 12);
  }
}
