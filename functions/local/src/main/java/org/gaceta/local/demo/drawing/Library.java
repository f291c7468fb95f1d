package org.gaceta.local.demo.drawing;

import java.awt.Color;
import java.util.List;

/// Shelves, and somebody who reads.
final class Library implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    var wood = Canvas.mix(mood.near, mood.ink, 0.35);
    canvas.box(Canvas.mix(mood.near, mood.ink, 0.6), 0, 0, canvas.width, canvas.height);
    for (var shelf = 0; shelf < 4; shelf++) {
      var y = 170 + shelf * 168.0;
      books(canvas, y);
      canvas.box(wood, 0, y, canvas.width, 20);
      canvas.box(Canvas.veil(mood.light, 0.18), 0, y, canvas.width, 4);
    }
    for (var post = 0; post < 4; post++) {
      canvas.box(wood, post * 394, 0, 22, canvas.height);
    }
    canvas.box(Canvas.mix(mood.middle, mood.ink, 0.4), 0, 694, canvas.width, 110);
    lamp(canvas, 835);
    reader(canvas, 660);
  }

  private static void books(Canvas canvas, double foot) {
    var mood = canvas.mood;
    List<Color> spines =
        List.of(
            mood.accent,
            mood.paper,
            mood.far,
            mood.middle,
            mood.glow,
            Canvas.mix(mood.accent, mood.ink, 0.4),
            Canvas.mix(mood.paper, mood.far, 0.5));
    for (double x = 24; x < canvas.width; ) {
      var width = canvas.between(16, 38);
      var tall = canvas.between(84, 138);
      if (canvas.chance(0.07)) {
        x += canvas.between(20, 56);
      } else {
        canvas.box(canvas.one(spines), x, foot - tall, width - 2, tall);
        canvas.box(Canvas.veil(mood.ink, 0.25), x, foot - tall + 14, width - 2, 5);
        canvas.box(Canvas.veil(mood.ink, 0.18), x + width - 6, foot - tall, 4, tall);
        x += width;
      }
    }
  }

  private static void lamp(Canvas canvas, double x) {
    var mood = canvas.mood;
    canvas.polygon(
        Canvas.veil(mood.glow, 0.3), x - 50, 430, x + 50, 430, x + 230, 760, x - 330, 760);
    canvas.line(mood.ink, 8, x, 760, x, 420);
    canvas.polygon(mood.glow, x - 34, 372, x + 34, 372, x + 66, 436, x - 66, 436);
    canvas.oval(mood.ink, x, 762, 60, 9);
  }

  private static void reader(Canvas canvas, double x) {
    var mood = canvas.mood;
    canvas.round(mood.accent, x - 110, 520, 190, 240, 90);
    canvas.round(Canvas.mix(mood.accent, mood.ink, 0.25), x - 130, 636, 60, 130, 40);
    canvas.round(Canvas.mix(mood.accent, mood.ink, 0.25), x + 50, 636, 60, 130, 40);
    canvas.round(mood.paper, x - 62, 548, 100, 150, 66);
    var skin = Canvas.mix(mood.paper, mood.accent, 0.35);
    canvas.disc(skin, x - 12, 506, 42);
    canvas.dome(mood.ink, x - 12, 500, 45, 44);
    canvas.round(mood.ink, x - 60, 690, 150, 44, 40);
    canvas.box(mood.ink, x + 42, 700, 40, 90);
    canvas.polygon(
        mood.light, x - 30, 610, x + 20, 626, x + 70, 610, x + 70, 664, x + 20, 680, x - 30, 664);
    canvas.line(mood.near, 3, x + 20, 628, x + 20, 678);
  }
}
