package org.gaceta.local.demo.drawing;

/// Fruit trees in rows that run to the hills.
final class Orchard implements Scene {
  private static final double HORIZON = 440;

  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    Sky.with(canvas, canvas.between(250, 950), 210);
    Land.crags(canvas, Canvas.mix(mood.far, mood.low, 0.45), 420, 120);
    Land.hills(canvas, mood.far, 430, 36);
    canvas.box(mood.middle, 0, HORIZON, canvas.width, canvas.height);
    for (var furrow = -8; furrow <= 8; furrow += 2) {
      canvas.polygon(
          Canvas.mix(mood.middle, mood.low, 0.35),
          600 + furrow * 26,
          HORIZON,
          600 + (furrow + 1) * 26,
          HORIZON,
          600 + (furrow + 1) * 210,
          800,
          600 + furrow * 210,
          800);
    }
    Props.house(canvas, mood.paper, canvas.between(540, 600), HORIZON + 6, 92, 62);
    for (var row = 0; row < 6; row++) {
      var depth = Math.pow((row + 1) / 6.0, 1.7);
      for (var side = -3; side <= 3; side++) {
        if (side != 0) {
          var x = 600 + (side - Math.signum(side) * 0.4) * (70 + 340 * depth);
          fruitTree(canvas, x, HORIZON + 18 + depth * 330, 44 + depth * 200);
        }
      }
    }
    var x = canvas.between(560, 640);
    Props.figure(canvas, mood.accent, x, 742, 150);
    canvas.polygon(mood.ink, x + 40, 700, x + 104, 700, x + 96, 744, x + 48, 744);
    for (var i = 0; i < 5; i++) {
      canvas.disc(mood.accent, x + 50 + i * 11, 696, 9);
    }
  }

  private static void fruitTree(Canvas canvas, double x, double y, double size) {
    var mood = canvas.mood;
    canvas.oval(Canvas.veil(mood.ink, 0.22), x, y, size * 0.36, size * 0.06);
    Props.tree(canvas, Canvas.mix(mood.near, mood.ink, canvas.between(0, 0.25)), x, y, size);
    for (var fruit = 0; fruit < 9; fruit++) {
      canvas.disc(
          mood.accent,
          x + canvas.between(-0.32, 0.32) * size,
          y - canvas.between(0.42, 0.84) * size,
          size * 0.035);
    }
  }
}
