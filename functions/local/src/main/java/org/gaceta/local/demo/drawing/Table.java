package org.gaceta.local.demo.drawing;

import java.awt.geom.Ellipse2D;

/// A table by a window: tea, bread, fruit.
final class Table implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    canvas.box(Canvas.mix(mood.middle, mood.near, 0.4), 0, 0, canvas.width, canvas.height);
    window(canvas);
    canvas.oval(Canvas.mix(mood.paper, mood.far, 0.25), 600, 800, 720, 260);
    canvas.oval(mood.paper, 600, 790, 700, 250);
    canvas.draw(mood.accent, 6, new Ellipse2D.Double(-60, 560, 1320, 460));
    pot(canvas, 330);
    glass(canvas, 520, 652);
    glass(canvas, 612, 680);
    bread(canvas, 880);
    for (var i = 0; i < 5; i++) {
      var x = 650 + i * 48.0;
      var y = 742 - (i % 2) * 22.0;
      canvas.oval(Canvas.veil(mood.ink, 0.16), x + 6, y + 24, 28, 9);
      canvas.disc(i % 2 == 0 ? mood.accent : mood.glow, x, y, 27);
      canvas.line(mood.ink, 4, x, y - 24, x + 6, y - 36);
    }
  }

  private static void window(Canvas canvas) {
    var mood = canvas.mood;
    canvas.box(mood.paper, 330, 40, 560, 450);
    canvas.box(canvas.fade(mood.high, 60, mood.low, 400), 352, 62, 516, 406);
    Sky.sun(canvas, canvas.between(450, 760), 190, 40);
    canvas.polygon(mood.far, 352, 360, 470, 300, 590, 350, 720, 280, 868, 352, 868, 468, 352, 468);
    canvas.polygon(mood.middle, 352, 420, 520, 380, 700, 414, 868, 376, 868, 468, 352, 468);
    canvas.box(mood.paper, 602, 62, 16, 406);
    canvas.box(mood.paper, 352, 240, 516, 12);
    canvas.box(Canvas.mix(mood.paper, mood.ink, 0.2), 310, 482, 600, 20);
    canvas.polygon(mood.accent, 250, 20, 400, 20, 350, 260, 372, 470, 250, 470);
    canvas.polygon(mood.accent, 970, 20, 820, 20, 870, 260, 848, 470, 970, 470);
  }

  private static void pot(Canvas canvas, double x) {
    var mood = canvas.mood;
    canvas.oval(Canvas.veil(mood.ink, 0.16), x + 14, 742, 130, 22);
    canvas.polygon(mood.near, x + 74, 660, x + 168, 596, x + 182, 606, x + 88, 712);
    canvas.draw(mood.near, 15, new Ellipse2D.Double(x - 152, 606, 110, 100));
    canvas.oval(mood.near, x, 670, 104, 78);
    canvas.oval(Canvas.veil(mood.light, 0.25), x - 34, 640, 26, 36);
    canvas.dome(Canvas.mix(mood.near, mood.ink, 0.35), x, 606, 60, 34);
    canvas.disc(mood.glow, x, 568, 12);
    canvas.draw(Canvas.veil(mood.light, 0.6), 7, Curves.wisp(x + 176, 580, 120));
  }

  private static void glass(Canvas canvas, double x, double y) {
    var mood = canvas.mood;
    canvas.oval(Canvas.veil(mood.ink, 0.16), x + 6, y + 68, 44, 10);
    canvas.polygon(
        Canvas.veil(mood.light, 0.75),
        x - 36,
        y - 36,
        x + 36,
        y - 36,
        x + 28,
        y + 66,
        x - 28,
        y + 66);
    canvas.polygon(
        Canvas.mix(mood.glow, mood.accent, 0.5),
        x - 33,
        y - 8,
        x + 33,
        y - 8,
        x + 28,
        y + 64,
        x - 28,
        y + 64);
    canvas.draw(Canvas.veil(mood.light, 0.6), 5, Curves.wisp(x, y - 46, 90));
  }

  private static void bread(Canvas canvas, double x) {
    var mood = canvas.mood;
    var crust = Canvas.mix(mood.accent, mood.glow, 0.45);
    canvas.oval(Canvas.veil(mood.ink, 0.16), x + 10, 716, 190, 24);
    canvas.round(Canvas.mix(mood.near, mood.ink, 0.3), x - 180, 690, 360, 26, 14);
    canvas.dome(crust, x, 692, 150, 104);
    for (var cut = 0; cut < 4; cut++) {
      canvas.line(mood.paper, 9, x - 82 + cut * 48, 636, x - 56 + cut * 48, 610);
    }
  }
}
