package org.gaceta.local.demo.drawing;

/// What is above: every scene out of doors begins with it.
final class Sky {
  private Sky() {}

  static void plain(Canvas canvas) {
    var mood = canvas.mood;
    canvas.box(canvas.fade(mood.high, 0, mood.low, 560), 0, 0, canvas.width, canvas.height);
  }

  /// With a sun, or by night a moon, and clouds or stars.
  static void with(Canvas canvas, double x, double y) {
    plain(canvas);
    if (canvas.mood == Mood.NIGHT) {
      stars(canvas, 90, 480);
    }
    sun(canvas, x, y, canvas.between(48, 70));
    if (canvas.mood != Mood.NIGHT) {
      clouds(canvas, 4, 70, 300);
    }
  }

  static void sun(Canvas canvas, double x, double y, double radius) {
    for (var halo = 3; halo > 0; halo--) {
      canvas.disc(Canvas.veil(canvas.mood.light, 0.13), x, y, radius * (1 + halo * 0.55));
    }
    canvas.disc(canvas.mood.light, x, y, radius);
  }

  static void stars(Canvas canvas, int count, double bottom) {
    for (var i = 0; i < count; i++) {
      var size = canvas.between(0.8, 2.6);
      canvas.disc(
          Canvas.veil(canvas.mood.light, canvas.between(0.35, 1)),
          canvas.between(0, canvas.width),
          canvas.between(0, bottom),
          size);
    }
  }

  /// Long flat ones, each of two or three pills.
  static void clouds(Canvas canvas, int count, double top, double bottom) {
    for (var i = 0; i < count; i++) {
      var x = canvas.between(-80, canvas.width - 120);
      var y = canvas.between(top, bottom);
      var length = canvas.between(150, 330);
      var paint = Canvas.veil(canvas.mood.light, canvas.between(0.3, 0.6));
      canvas.round(paint, x, y, length, 22, 22);
      canvas.round(paint, x + length * 0.22, y - 18, length * 0.5, 18, 18);
      canvas.round(paint, x - length * 0.16, y + 22, length * 0.7, 14, 14);
    }
  }

  static void gulls(Canvas canvas, int count, double top, double bottom) {
    for (var i = 0; i < count; i++) {
      var x = canvas.between(80, canvas.width - 80);
      var y = canvas.between(top, bottom);
      var span = canvas.between(9, 19);
      canvas.draw(canvas.mood.paper, 3, Curves.gull(x, y, span));
    }
  }
}
