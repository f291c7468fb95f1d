package org.gaceta.local.demo.drawing;

import java.awt.Color;
import java.util.List;

/// A street in the rain, under umbrellas.
final class Rain implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    Sky.plain(canvas);
    for (var row = 0; row < 2; row++) {
      for (double x = -30; x < canvas.width; ) {
        var width = canvas.between(110, 170);
        var wall = Canvas.mix(mood.far, row == 0 ? mood.low : mood.middle, 0.5);
        Props.house(canvas, wall, x, 570, width, canvas.between(190, 380) - row * 70);
        x += width;
      }
    }
    canvas.box(canvas.fade(mood.middle, 560, mood.near, 800), 0, 560, canvas.width, 240);
    for (var i = 0; i < 24; i++) {
      canvas.round(
          Canvas.veil(canvas.chance(0.4) ? mood.glow : mood.light, 0.22),
          canvas.between(0, canvas.width),
          canvas.between(575, 790),
          canvas.between(50, 190),
          6,
          6);
    }
    List<Color> cloths = List.of(mood.accent, mood.ink, mood.paper, mood.glow, mood.near);
    for (var i = 0; i < 6; i++) {
      var tall = 170 + i * 22.0;
      walker(canvas, cloths.get(i % cloths.size()), 110 + (i * 397) % 1080, 655 + i * 24.0, tall);
    }
    for (var drop = 0; drop < 190; drop++) {
      var x = canvas.between(-40, canvas.width + 60);
      var y = canvas.between(-20, canvas.height);
      var length = canvas.between(18, 46);
      canvas.line(Canvas.veil(mood.light, 0.42), 2, x, y, x - length * 0.28, y + length);
    }
  }

  private static void walker(Canvas canvas, Color cloth, double x, double y, double tall) {
    var mood = canvas.mood;
    canvas.oval(Canvas.veil(mood.ink, 0.3), x, y, tall * 0.24, tall * 0.035);
    Props.figure(canvas, Canvas.mix(mood.ink, mood.middle, 0.3), x, y, tall);
    var top = y - tall * 1.22;
    canvas.line(mood.ink, 4, x + 10, y - tall * 0.55, x + 10, top);
    canvas.dome(cloth, x + 10, y - tall * 0.93, tall * 0.44, tall * 0.3);
    for (var rib = 0; rib < 4; rib++) {
      canvas.dome(
          Canvas.mix(cloth, mood.ink, 0.14),
          x + 10 - tall * 0.33 + rib * tall * 0.22,
          y - tall * 0.93,
          tall * 0.045,
          tall * 0.2);
    }
  }
}
