package org.gaceta.local.demo.drawing;

import java.awt.Color;
import java.util.List;

/// Boats that race, among waves.
final class Regatta implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    var sun = canvas.between(350, 850);
    Sky.with(canvas, sun, 230);
    Land.hills(canvas, mood.far, 380, 44);
    Land.water(canvas, 410, sun);
    for (var i = 0; i < 4; i++) {
      sail(
          canvas,
          canvas.one(List.of(mood.paper, mood.light, mood.glow)),
          140 + i * 290 + canvas.between(-60, 60),
          canvas.between(440, 480),
          canvas.between(70, 120));
    }
    rowers(canvas, mood.near, canvas.between(480, 640), 548, 0.72);
    Land.waves(canvas, Canvas.mix(mood.middle, mood.near, 0.35), 566, 120, 30);
    rowers(canvas, mood.accent, canvas.between(180, 320), 652, 1.15);
    Land.waves(canvas, Canvas.mix(mood.middle, mood.near, 0.75), 668, 170, 80);
    Land.waves(canvas, Canvas.mix(mood.near, mood.ink, 0.45), 742, 220, 10);
    Sky.gulls(canvas, 5, 120, 330);
  }

  private static void sail(Canvas canvas, Color cloth, double x, double y, double size) {
    canvas.polygon(cloth, x, y - size, x, y - size * 0.12, x + size * 0.5, y - size * 0.12);
    canvas.polygon(
        Canvas.mix(cloth, canvas.mood.accent, 0.5),
        x - 4,
        y - size * 0.86,
        x - 4,
        y - size * 0.12,
        x - size * 0.34,
        y - size * 0.12);
    canvas.bowl(canvas.mood.ink, x + size * 0.05, y - size * 0.08, size * 0.42, size * 0.12);
  }

  /// A long boat with its crew, who all pull at once.
  private static void rowers(Canvas canvas, Color hull, double x, double y, double scale) {
    var mood = canvas.mood;
    for (var seat = 0; seat < 6; seat++) {
      var at = x + seat * 72 * scale;
      canvas.line(
          mood.ink, 5 * scale, at + 12 * scale, y - 26 * scale, at - 46 * scale, y + 30 * scale);
      canvas.polygon(
          hull,
          at - 18 * scale,
          y - 18 * scale,
          at + 18 * scale,
          y - 18 * scale,
          at - 2 * scale,
          y - 62 * scale,
          at - 22 * scale,
          y - 58 * scale);
      canvas.disc(
          Canvas.mix(mood.paper, mood.accent, 0.35), at - 16 * scale, y - 74 * scale, 13 * scale);
      canvas.dome(mood.ink, at - 16 * scale, y - 76 * scale, 13.5 * scale, 12 * scale);
    }
    canvas.polygon(
        mood.paper,
        x - 78 * scale,
        y - 30 * scale,
        x + 470 * scale,
        y - 36 * scale,
        x + 420 * scale,
        y + 16 * scale,
        x - 40 * scale,
        y + 16 * scale);
    canvas.polygon(
        hull,
        x - 68 * scale,
        y - 14 * scale,
        x + 455 * scale,
        y - 18 * scale,
        x + 420 * scale,
        y + 16 * scale,
        x - 40 * scale,
        y + 16 * scale);
  }
}
