package org.gaceta.local.demo.drawing;

/// Mountains, and a flock below them.
final class Sierra implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    Sky.with(canvas, canvas.between(250, 950), canvas.between(140, 230));
    Land.crags(canvas, Canvas.mix(mood.far, mood.low, 0.4), 400, 230);
    Land.crags(canvas, mood.far, 470, 190);
    Land.crags(canvas, mood.middle, 540, 130);
    Land.hills(canvas, Canvas.mix(mood.middle, mood.near, 0.6), 560, 36);
    Land.hills(canvas, mood.near, 650, 40);
    for (var i = 0; i < 14; i++) {
      Props.pine(
          canvas,
          Canvas.mix(mood.near, mood.ink, 0.5),
          canvas.between(0, canvas.width),
          canvas.between(610, 640),
          canvas.between(60, 110));
    }
    flock(canvas, canvas.between(360, 620));
    Land.hills(canvas, mood.ink, 770, 24);
    for (var i = 0; i < 6; i++) {
      var x = i < 3 ? canvas.between(0, 200) : canvas.between(1010, 1200);
      Props.pine(canvas, mood.ink, x, 810, canvas.between(190, 330));
    }
  }

  private static void flock(Canvas canvas, double x) {
    var mood = canvas.mood;
    for (var i = 0; i < 11; i++) {
      sheep(canvas, x + i * 34 + canvas.between(-14, 14), canvas.between(680, 725));
    }
    Props.figure(canvas, mood.accent, x - 70, 728, 96);
    canvas.line(mood.ink, 4, x - 46, 728, x - 46, 640);
  }

  private static void sheep(Canvas canvas, double x, double y) {
    var mood = canvas.mood;
    canvas.box(mood.ink, x - 9, y, 4, 14);
    canvas.box(mood.ink, x + 6, y, 4, 14);
    canvas.oval(mood.paper, x, y - 4, 18, 12);
    canvas.disc(mood.paper, x - 8, y - 10, 9);
    canvas.disc(mood.paper, x + 7, y - 11, 9);
    canvas.oval(mood.ink, x + 20, y - 10, 7, 6);
  }
}
