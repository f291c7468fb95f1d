package org.gaceta.local.demo.drawing;

/// Looking up, where no lamp blinds.
final class Starry implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    Sky.plain(canvas);
    for (var i = 0; i < 46; i++) {
      var along = canvas.between(0, 1);
      canvas.oval(
          Canvas.veil(mood.light, 0.045),
          1150 * along + canvas.between(-70, 70),
          560 - 520 * along + canvas.between(-60, 60),
          canvas.between(60, 130),
          canvas.between(30, 60));
    }
    Sky.stars(canvas, 330, 590);
    for (var i = 0; i < 9; i++) {
      spark(canvas, canvas.between(40, 1160), canvas.between(30, 420), canvas.between(6, 13));
    }
    canvas.line(Canvas.veil(mood.light, 0.8), 3, 300, 120, 420, 176);
    canvas.line(Canvas.veil(mood.light, 0.35), 2, 230, 87, 300, 120);
    Land.crags(canvas, mood.middle, 610, 110);
    Land.hills(canvas, mood.near, 640, 42);
    observatory(canvas, canvas.between(800, 900));
    Land.hills(canvas, mood.ink, 715, 30);
    var x = canvas.between(330, 420);
    Props.figure(canvas, mood.accent, x, 726, 100);
    canvas.line(mood.paper, 11, x + 34, 660, x + 92, 606);
    canvas.line(mood.paper, 4, x + 56, 640, x + 40, 726);
    canvas.line(mood.paper, 4, x + 56, 640, x + 78, 726);
    for (var i = 0; i < 6; i++) {
      Props.pine(canvas, mood.ink, canvas.between(0, 250), 780, canvas.between(120, 230));
    }
  }

  private static void spark(Canvas canvas, double x, double y, double size) {
    var light = canvas.mood.light;
    canvas.polygon(
        light,
        x - size,
        y,
        x - size * 0.15,
        y - size * 0.15,
        x,
        y - size,
        x + size * 0.15,
        y - size * 0.15,
        x + size,
        y,
        x + size * 0.15,
        y + size * 0.15,
        x,
        y + size,
        x - size * 0.15,
        y + size * 0.15);
  }

  private static void observatory(Canvas canvas, double x) {
    var mood = canvas.mood;
    canvas.box(mood.paper, x - 70, 570, 140, 90);
    canvas.dome(Canvas.mix(mood.paper, mood.far, 0.4), x, 572, 82, 84);
    canvas.polygon(mood.ink, x + 4, 490, x + 26, 493, x + 40, 572, x + 12, 572);
    canvas.round(mood.glow, x - 14, 606, 28, 54, 20);
    canvas.box(mood.ink, x - 84, 566, 168, 8);
  }
}
