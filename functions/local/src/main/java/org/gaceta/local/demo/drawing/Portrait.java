package org.gaceta.local.demo.drawing;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;

/// The head of somebody who writes: of skin, hair and clothes as chance has it.
final class Portrait implements Scene {
  private static final List<Color> SKINS =
      List.of(
          new Color(0xf2c9a5),
          new Color(0xe0a97e),
          new Color(0xc98a5c),
          new Color(0xf6d7bd),
          new Color(0x9a6440));
  private static final List<Color> HAIRS =
      List.of(
          new Color(0x2b2320),
          new Color(0x5a3a25),
          new Color(0x8c8a88),
          new Color(0xa5562f),
          new Color(0x1d1b26));

  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    var skin = canvas.one(SKINS);
    var hair = canvas.one(HAIRS);
    var isLong = canvas.chance(0.5);
    canvas.box(canvas.fade(mood.high, 0, mood.low, 800), 0, 0, 800, 800);
    canvas.disc(Canvas.veil(mood.light, 0.45), 400, 360, 310);
    if (isLong) {
      canvas.round(hair, 226, 170, 348, 430, 250);
    }
    canvas.round(mood.near, 130, 590, 540, 420, 260);
    canvas.polygon(mood.paper, 316, 596, 400, 700, 484, 596);
    canvas.round(Canvas.mix(skin, mood.ink, 0.16), 342, 470, 116, 160, 70);
    if (!isLong) {
      canvas.oval(skin, 258, 370, 24, 36);
      canvas.oval(skin, 542, 370, 24, 36);
    }
    canvas.oval(skin, 400, 360, 142, 182);
    hair(canvas, hair, isLong);
    face(canvas, skin, hair, isLong);
    canvas.polygon(mood.accent, 250, 606, 330, 584, 400, 702, 350, 800, 190, 800);
    canvas.polygon(mood.accent, 550, 606, 470, 584, 400, 702, 450, 800, 610, 800);
  }

  private static void hair(Canvas canvas, Color hair, boolean isLong) {
    canvas.dome(hair, 400, 306, 156, 142);
    var parting = canvas.between(300, 500);
    canvas.polygon(hair, 246, 300, parting, 262, 262, 376);
    canvas.polygon(hair, 554, 300, parting, 262, 538, 376);
    if (isLong) {
      canvas.round(hair, 236, 290, 48, 270, 40);
      canvas.round(hair, 516, 290, 48, 270, 40);
    }
  }

  private static void face(Canvas canvas, Color skin, Color hair, boolean isLong) {
    var ink = canvas.mood.ink;
    for (var side = -1; side <= 1; side += 2) {
      var x = 400 + side * 58.0;
      canvas.disc(ink, x, 372, 11);
      canvas.line(hair, 9, x - 26, 338, x + 26, 336);
      canvas.oval(Canvas.veil(canvas.mood.accent, 0.22), 400 + side * 88, 424, 30, 20);
    }
    canvas.line(Canvas.mix(skin, ink, 0.35), 7, 402, 384, 392, 428);
    canvas.line(Canvas.mix(skin, ink, 0.35), 7, 392, 428, 410, 430);
    if (!isLong && canvas.chance(0.6)) {
      canvas.bowl(hair, 400, 432, 138, 116);
      canvas.oval(skin, 400, 428, 104, 30);
      canvas.bowl(canvas.mood.paper, 400, 464, 34, 18);
    } else {
      canvas.bowl(Canvas.mix(canvas.mood.accent, ink, 0.2), 400, 464, 44, 24);
    }
    if (canvas.chance(0.5)) {
      for (var side = -1; side <= 1; side += 2) {
        canvas.draw(ink, 7, new Ellipse2D.Double(356 + side * 60, 330, 88, 88));
      }
      canvas.line(ink, 7, 384, 372, 416, 372);
    }
  }
}
