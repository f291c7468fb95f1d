package org.gaceta.local.demo.drawing;

/// A tower on its headland.
final class Lighthouse implements Scene {
  private static final double SEA = 520;

  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    var x = canvas.between(730, 860);
    Sky.with(canvas, canvas.between(200, 380), canvas.between(200, 360));
    if (mood.isDark()) {
      var beam = Canvas.veil(mood.glow, 0.22);
      canvas.polygon(beam, x, 186, 0, 40, 0, 190);
      canvas.polygon(beam, x, 186, canvas.width, 130, canvas.width, 250);
    }
    Land.hills(canvas, mood.far, SEA - 18, 22);
    Land.water(canvas, SEA, 290);
    canvas.polygon(
        mood.near, 470, 640, 560, 560, 640, 520, 720, 492, 930, 486, 1060, 505, 1200, 470, 1200,
        800, 380, 800);
    canvas.polygon(
        mood.ink, 300, 800, 430, 700, 560, 665, 690, 690, 860, 640, 1040, 700, 1200, 650, 1200,
        800);
    house(canvas, x + 70);
    tower(canvas, x);
    Land.waves(canvas, Canvas.mix(mood.near, mood.middle, 0.5), 742, 150, 20);
    Land.waves(canvas, Canvas.mix(mood.near, mood.ink, 0.4), 772, 180, 90);
    Sky.gulls(canvas, 5, 250, 430);
  }

  private static void tower(Canvas canvas, double x) {
    var mood = canvas.mood;
    canvas.polygon(mood.paper, x - 46, 496, x - 27, 222, x + 27, 222, x + 46, 496);
    for (var band = 0; band < 3; band++) {
      var top = 262 + band * 84;
      var upper = 27 + (top - 222) * 19 / 274.0;
      var lower = 27 + (top + 40 - 222) * 19 / 274.0;
      canvas.polygon(
          mood.accent, x - upper, top, x + upper, top, x + lower, top + 40, x - lower, top + 40);
    }
    canvas.polygon(Canvas.veil(mood.ink, 0.14), x + 10, 222, x + 27, 222, x + 46, 496, x + 18, 496);
    canvas.box(mood.ink, x - 38, 212, 76, 12);
    canvas.box(mood.glow, x - 20, 166, 40, 46);
    canvas.line(mood.ink, 4, x - 20, 166, x - 20, 212);
    canvas.line(mood.ink, 4, x, 166, x, 212);
    canvas.line(mood.ink, 4, x + 20, 166, x + 20, 212);
    canvas.dome(mood.accent, x, 168, 28, 30);
    canvas.line(mood.ink, 4, x, 138, x, 116);
    canvas.round(mood.ink, x - 12, 452, 24, 50, 20);
  }

  private static void house(Canvas canvas, double x) {
    Props.house(canvas, canvas.mood.paper, x, 500, 120, 66);
  }
}
