package org.gaceta.local.demo.drawing;

import java.awt.geom.Ellipse2D;
import java.util.List;

/// A small football ground on a match day.
final class Pitch implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    Sky.with(canvas, canvas.between(480, 720), 150);
    Land.hills(canvas, mood.far, 340, 60);
    stand(canvas);
    for (var lamp = 0; lamp < 2; lamp++) {
      var x = lamp == 0 ? 130.0 : 1070.0;
      canvas.line(mood.ink, 9, x, 470, x, 110);
      canvas.round(mood.ink, x - 62, 72, 124, 56, 10);
      for (var bulb = 0; bulb < 4; bulb++) {
        canvas.disc(mood.light, x - 45 + bulb * 30, 88, 9);
        canvas.disc(mood.light, x - 45 + bulb * 30, 113, 9);
      }
    }
    for (var stripe = 0; stripe < 10; stripe++) {
      var grass = stripe % 2 == 0 ? mood.middle : Canvas.mix(mood.middle, mood.near, 0.45);
      canvas.polygon(
          grass,
          120 + stripe * 96,
          470,
          120 + (stripe + 1) * 96,
          470,
          -240 + (stripe + 1) * 168,
          800,
          -240 + stripe * 168,
          800);
    }
    canvas.polygon(mood.middle, 0, 470, 122, 470, 0, 584);
    canvas.polygon(mood.middle, 1200, 470, 1078, 470, 1200, 584);
    canvas.line(mood.paper, 5, 0, 510, canvas.width, 510);
    canvas.line(mood.paper, 5, 600, 510, 600, 800);
    canvas.draw(mood.paper, 5, new Ellipse2D.Double(390, 560, 420, 130));
    var near = List.of(mood.accent, mood.paper);
    for (var i = 0; i < 7; i++) {
      var y = canvas.between(570, 770);
      var x = 90 + i * 165 + canvas.between(-40, 40);
      canvas.oval(Canvas.veil(mood.ink, 0.25), x, y, 34, 7);
      Props.figure(canvas, near.get(i % 2), x, y, 90 + (y - 570) * 0.42);
    }
    canvas.oval(Canvas.veil(mood.ink, 0.3), 640, 742, 22, 6);
    canvas.disc(mood.paper, 640, 720, 19);
    canvas.disc(mood.ink, 640, 720, 7);
  }

  private static void stand(Canvas canvas) {
    var mood = canvas.mood;
    canvas.polygon(mood.ink, 150, 250, 1050, 250, 1090, 286, 110, 286);
    canvas.box(Canvas.mix(mood.near, mood.ink, 0.4), 140, 284, 920, 190);
    var coats = List.of(mood.paper, mood.accent, mood.glow, mood.far, mood.accent);
    for (var row = 0; row < 6; row++) {
      for (var seat = 0; seat < 38; seat++) {
        if (canvas.chance(0.86)) {
          var x = 160 + seat * 24.0 + (row % 2) * 10;
          var y = 318 + row * 27.0;
          canvas.dome(canvas.one(coats), x, y + 14, 10, 16);
          canvas.disc(Canvas.mix(mood.paper, mood.accent, 0.35), x, y - 5, 6);
        }
      }
    }
    canvas.box(mood.paper, 0, 452, canvas.width, 24);
    for (var board = 0; board < 8; board++) {
      canvas.box(board % 2 == 0 ? mood.accent : mood.near, 20 + board * 150, 456, 130, 16);
    }
  }
}
