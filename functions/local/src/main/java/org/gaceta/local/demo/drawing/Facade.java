package org.gaceta.local.demo.drawing;

import java.awt.Color;
import java.util.List;

/// The windows of one street.
final class Facade implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    Sky.plain(canvas);
    List<Color> walls =
        List.of(
            Canvas.mix(mood.paper, mood.accent, 0.35),
            mood.paper,
            Canvas.mix(mood.paper, mood.far, 0.6),
            Canvas.mix(mood.low, mood.glow, 0.3));
    for (var building = 0; building < 4; building++) {
      building(canvas, walls.get(building), building * 300, canvas.between(30, 130));
    }
    canvas.box(mood.near, 0, 740, canvas.width, 60);
    canvas.box(Canvas.mix(mood.near, mood.ink, 0.5), 0, 736, canvas.width, 10);
    for (var i = 0; i < 4; i++) {
      Props.figure(
          canvas,
          canvas.one(List.of(mood.accent, mood.ink, mood.glow)),
          canvas.between(60, 1140),
          canvas.between(762, 785),
          112);
    }
  }

  private static void building(Canvas canvas, Color wall, double x, double top) {
    var mood = canvas.mood;
    canvas.box(wall, x, top, 300, 720);
    canvas.box(Canvas.mix(wall, mood.ink, 0.3), x - 4, top - 12, 308, 18);
    canvas.box(Canvas.veil(mood.ink, 0.08), x + 276, top, 24, 720);
    for (var floor = 0; floor < 4; floor++) {
      for (var column = 0; column < 3; column++) {
        window(canvas, wall, x + 32 + column * 88, top + 36 + floor * 144);
      }
    }
    canvas.round(mood.ink, x + 118, 630, 66, 140, 20);
    canvas.box(Canvas.mix(mood.near, mood.middle, 0.5), x + 24, 640, 70, 96);
    canvas.box(Canvas.mix(mood.near, mood.middle, 0.5), x + 208, 640, 70, 96);
  }

  private static void window(Canvas canvas, Color wall, double x, double y) {
    var mood = canvas.mood;
    if (y > 545) {
      return;
    }
    var lit = canvas.chance(mood.isDark() ? 0.55 : 0.12);
    canvas.box(mood.paper, x - 5, y - 5, 68, 104);
    canvas.box(lit ? mood.glow : Canvas.mix(mood.near, mood.high, 0.35), x, y, 58, 94);
    if (!lit && canvas.chance(0.4)) {
      canvas.box(Canvas.mix(wall, mood.near, 0.55), x, y, 58, canvas.between(30, 94));
    }
    canvas.box(mood.paper, x + 27, y, 4, 94);
    if (canvas.chance(0.45)) {
      balcony(canvas, x, y + 94);
    }
  }

  private static void balcony(Canvas canvas, double x, double y) {
    var mood = canvas.mood;
    canvas.box(mood.ink, x - 14, y, 86, 6);
    for (var bar = 0; bar < 8; bar++) {
      canvas.line(mood.ink, 2, x - 11 + bar * 11.4, y, x - 11 + bar * 11.4, y - 34);
    }
    canvas.line(mood.ink, 3, x - 14, y - 35, x + 72, y - 35);
    if (canvas.chance(0.6)) {
      for (var leaf = 0; leaf < 6; leaf++) {
        canvas.disc(
            leaf % 3 == 0 ? mood.accent : mood.middle,
            x + canvas.between(0, 60),
            y - canvas.between(34, 52),
            9);
      }
    }
  }
}
