package org.gaceta.local.demo.drawing;

/// A local train on a viaduct.
final class Railway implements Scene {
  private static final double DECK = 470;

  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    var sun = canvas.between(180, 420);
    Sky.with(canvas, sun, 210);
    Land.crags(canvas, mood.far, 430, 170);
    Land.hills(canvas, mood.middle, 470, 50);
    Land.water(canvas, 640, sun);
    viaduct(canvas);
    train(canvas, canvas.between(250, 380));
    Land.hills(canvas, mood.ink, 780, 28);
    for (var i = 0; i < 9; i++) {
      var x = i < 5 ? canvas.between(0, 260) : canvas.between(930, 1200);
      Props.pine(canvas, mood.ink, x, 800, canvas.between(110, 220));
    }
  }

  private static void viaduct(Canvas canvas) {
    var mood = canvas.mood;
    var stone = Canvas.mix(mood.paper, mood.far, 0.55);
    var shade = Canvas.mix(stone, mood.ink, 0.3);
    for (var pier = 0; pier < 8; pier++) {
      var x = -60 + pier * 180.0;
      canvas.box(stone, x, DECK, 44, 260);
      canvas.box(shade, x + 30, DECK, 14, 260);
      canvas.box(Canvas.veil(mood.ink, 0.18), x - 6, 690, 56, 40);
    }
    for (var arch = 0; arch < 8; arch++) {
      var x = -16 + arch * 180.0;
      canvas.box(stone, x, DECK, 136, 22);
      canvas.polygon(stone, x, DECK + 20, x + 34, DECK + 20, x, DECK + 84);
      canvas.polygon(stone, x + 136, DECK + 20, x + 102, DECK + 20, x + 136, DECK + 84);
    }
    canvas.box(stone, 0, DECK - 4, canvas.width, 28);
    canvas.box(mood.ink, 0, DECK - 8, canvas.width, 8);
    for (var pole = 0; pole < 6; pole++) {
      var x = 90 + pole * 220.0;
      canvas.line(mood.ink, 5, x, DECK - 8, x, DECK - 150);
      canvas.line(mood.ink, 4, x, DECK - 142, x + 40, DECK - 142);
    }
    canvas.line(mood.ink, 2, 0, DECK - 134, canvas.width, DECK - 134);
  }

  private static void train(Canvas canvas, double x) {
    var mood = canvas.mood;
    for (var car = 0; car < 3; car++) {
      var left = x + car * 216;
      canvas.round(mood.paper, left, DECK - 102, 210, 88, car == 2 ? 46 : 14);
      canvas.box(mood.paper, left, DECK - 60, 150, 46);
      canvas.box(mood.accent, left, DECK - 42, 210, 20);
      for (var window = 0; window < 5; window++) {
        canvas.round(
            mood.isDark() ? mood.glow : mood.near, left + 14 + window * 38, DECK - 88, 28, 32, 8);
      }
      canvas.disc(mood.ink, left + 40, DECK - 13, 12);
      canvas.disc(mood.ink, left + 170, DECK - 13, 12);
      canvas.box(mood.ink, left - 6, DECK - 30, 6, 8);
    }
    canvas.disc(mood.glow, x + 634, DECK - 31, 7);
  }
}
