package org.gaceta.local.demo.drawing;

import java.awt.Color;
import java.util.List;

/// Roofs up to a church tower.
final class Town implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    Sky.with(canvas, canvas.between(200, 420), canvas.between(180, 280));
    Land.hills(canvas, mood.far, 430, 70);
    tower(canvas, canvas.between(640, 800));
    List<Color> walls =
        List.of(
            mood.paper,
            Canvas.mix(mood.paper, mood.far, 0.5),
            Canvas.mix(mood.paper, mood.accent, 0.25),
            Canvas.mix(mood.low, mood.paper, 0.5));
    for (var row = 0; row < 3; row++) {
      var foot = 560 + row * 120.0;
      var haze = 0.45 - row * 0.22;
      for (double x = -40 - canvas.between(0, 60); x < canvas.width; ) {
        var width = canvas.between(92, 136) + row * 22;
        var wall = Canvas.mix(canvas.one(walls), mood.far, Math.max(0, haze));
        Props.house(canvas, wall, x, foot, width, canvas.between(90, 170));
        x += width + canvas.between(-6, 10);
      }
      canvas.box(Canvas.mix(mood.middle, mood.near, row / 2.0), 0, foot, canvas.width, 240);
    }
    for (var i = 0; i < 7; i++) {
      Props.tree(
          canvas,
          mood.ink,
          canvas.between(0, canvas.width),
          canvas.between(815, 840),
          canvas.between(90, 160));
    }
    Sky.gulls(canvas, 5, 120, 260);
  }

  private static void tower(Canvas canvas, double x) {
    var mood = canvas.mood;
    var stone = Canvas.mix(mood.paper, mood.far, 0.35);
    canvas.box(stone, x, 200, 92, 340);
    canvas.box(Canvas.veil(mood.ink, 0.14), x + 64, 200, 28, 340);
    canvas.polygon(mood.accent, x - 8, 200, x + 46, 96, x + 100, 200);
    canvas.line(mood.ink, 4, x + 46, 96, x + 46, 66);
    canvas.line(mood.ink, 4, x + 36, 78, x + 56, 78);
    canvas.round(mood.ink, x + 16, 226, 24, 56, 24);
    canvas.round(mood.ink, x + 52, 226, 24, 56, 24);
    canvas.disc(mood.paper, x + 46, 330, 25);
    canvas.line(mood.ink, 3, x + 46, 330, x + 46, 312);
    canvas.line(mood.ink, 3, x + 46, 330, x + 60, 336);
  }
}
