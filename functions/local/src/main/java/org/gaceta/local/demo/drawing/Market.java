package org.gaceta.local.demo.drawing;

import java.awt.Color;
import java.util.List;

/// Stalls on a square.
final class Market implements Scene {
  private static final double GROUND = 640;

  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    Sky.plain(canvas);
    Sky.clouds(canvas, 3, 50, 150);
    for (double x = -10; x < canvas.width; ) {
      var width = canvas.between(120, 170);
      var wall = Canvas.mix(mood.paper, canvas.one(List.of(mood.far, mood.low, mood.middle)), 0.6);
      Props.house(canvas, wall, x, GROUND - 60, width, canvas.between(250, 350));
      x += width;
    }
    bunting(canvas);
    canvas.box(Canvas.mix(mood.low, mood.far, 0.55), 0, GROUND - 62, canvas.width, 240);
    canvas.box(Canvas.veil(mood.ink, 0.08), 0, GROUND + 60, canvas.width, 120);
    var awnings = List.of(mood.accent, mood.near, Canvas.mix(mood.accent, mood.glow, 0.55));
    for (var i = 0; i < 3; i++) {
      stall(canvas, awnings.get(i), 46 + i * 385, canvas.between(-12, 12));
    }
    for (var i = 0; i < 4; i++) {
      var coat = canvas.one(List.of(mood.ink, mood.accent, mood.near, mood.middle));
      Props.figure(
          canvas, coat, 130 + i * 290 + canvas.between(-50, 50), canvas.between(752, 780), 190);
    }
  }

  private static void stall(Canvas canvas, Color awning, double x, double lower) {
    var mood = canvas.mood;
    var top = 400 + lower;
    canvas.box(mood.ink, x + 12, top, 8, GROUND - top + 30);
    canvas.box(mood.ink, x + 318, top, 8, GROUND - top + 30);
    canvas.box(Canvas.veil(mood.ink, 0.35), x + 20, top + 60, 298, 120);
    canvas.box(mood.near, x, GROUND - 36, 338, 74);
    canvas.box(mood.ink, x, GROUND - 44, 338, 10);
    var fruits =
        List.of(mood.accent, mood.glow, mood.middle, Canvas.mix(mood.accent, mood.ink, 0.4));
    for (var crate = 0; crate < 4; crate++) {
      var fruit = canvas.one(fruits);
      for (var i = 0; i < 9; i++) {
        var row = i / 5;
        canvas.disc(fruit, x + 18 + crate * 82 + (i % 5) * 14 + row * 7, GROUND - 53 - row * 13, 9);
      }
    }
    for (var stripe = 0; stripe < 8; stripe++) {
      var paint = stripe % 2 == 0 ? awning : mood.paper;
      var left = x - 10 + stripe * 45;
      canvas.polygon(
          paint,
          x + 20 + stripe * 37.5,
          top - 62,
          x + 57.5 + stripe * 37.5,
          top - 62,
          left + 45,
          top,
          left,
          top);
      canvas.bowl(paint, left + 22.5, top, 22.5, 22);
    }
  }

  private static void bunting(Canvas canvas) {
    var mood = canvas.mood;
    for (var cord = 0; cord < 2; cord++) {
      var y = 200 + cord * 60.0;
      canvas.draw(mood.ink, 2.5, Curves.cord(-20, canvas.width + 20, y, 45));
      for (var i = 0; i < 24; i++) {
        var x = 10 + i * 51.0;
        var along = x / canvas.width;
        var hang = y + 4 * 45 * along * (1 - along);
        canvas.polygon(
            i % 3 == 0 ? mood.accent : i % 3 == 1 ? mood.glow : mood.paper,
            x,
            hang,
            x + 26,
            hang,
            x + 13,
            hang + 34);
      }
    }
  }
}
