package org.gaceta.local.demo.drawing;

import java.awt.Color;

/// What stands about in more than one scene. Each stands on the height `y`.
final class Props {
  private Props() {}

  /// A house with a gable and windows in rows.
  static void house(Canvas canvas, Color wall, double x, double y, double width, double height) {
    var mood = canvas.mood;
    canvas.box(wall, x, y - height, width, height);
    canvas.box(Canvas.veil(mood.ink, 0.12), x + width * 0.72, y - height, width * 0.28, height);
    var roof = canvas.chance(0.6) ? mood.accent : Canvas.mix(mood.accent, mood.ink, 0.35);
    var ridge = Math.min(46, width * 0.42);
    canvas.polygon(
        roof, x - 6, y - height, x + width * 0.5, y - height - ridge, x + width + 6, y - height);
    var pane = Math.max(9, width * 0.15);
    for (var row = y - height + 16; row + pane * 1.4 < y - 8; row += pane * 2.4) {
      for (var column = 0; column < 3; column++) {
        var lit = canvas.chance(mood.isDark() ? 0.7 : 0.15);
        canvas.box(
            lit ? mood.glow : Canvas.mix(wall, mood.ink, 0.6),
            x + width * (0.16 + column * 0.28) - pane * 0.1,
            row,
            pane,
            pane * 1.4);
      }
    }
  }

  static void pine(Canvas canvas, Color color, double x, double y, double size) {
    canvas.box(canvas.mood.ink, x - size * 0.04, y - size * 0.2, size * 0.08, size * 0.2);
    for (var tier = 0; tier < 3; tier++) {
      var half = size * (0.3 - tier * 0.07);
      var foot = y - size * (0.14 + tier * 0.24);
      canvas.polygon(color, x - half, foot, x, foot - size * 0.42, x + half, foot);
    }
  }

  static void tree(Canvas canvas, Color color, double x, double y, double size) {
    canvas.box(canvas.mood.ink, x - size * 0.04, y - size * 0.42, size * 0.08, size * 0.42);
    canvas.disc(color, x, y - size * 0.62, size * 0.32);
    canvas.disc(color, x - size * 0.2, y - size * 0.48, size * 0.22);
    canvas.disc(color, x + size * 0.2, y - size * 0.48, size * 0.22);
  }

  /// A fishing boat, afloat.
  static void boat(Canvas canvas, Color hull, double x, double y, double size) {
    var mood = canvas.mood;
    canvas.line(mood.ink, size * 0.025, x, y - size * 0.2, x, y - size * 0.85);
    canvas.line(mood.ink, size * 0.015, x, y - size * 0.82, x + size * 0.42, y - size * 0.24);
    canvas.box(mood.paper, x - size * 0.3, y - size * 0.42, size * 0.24, size * 0.2);
    canvas.box(mood.ink, x - size * 0.26, y - size * 0.38, size * 0.14, size * 0.08);
    canvas.polygon(
        hull,
        x - size * 0.5,
        y - size * 0.24,
        x + size * 0.55,
        y - size * 0.3,
        x + size * 0.4,
        y,
        x - size * 0.42,
        y);
    canvas.polygon(
        mood.paper,
        x - size * 0.49,
        y - size * 0.2,
        x + size * 0.53,
        y - size * 0.255,
        x + size * 0.51,
        y - size * 0.21,
        x - size * 0.475,
        y - size * 0.155);
    canvas.oval(Canvas.veil(mood.ink, 0.25), x, y + size * 0.03, size * 0.5, size * 0.045);
  }

  /// Somebody, seen from afar.
  static void figure(Canvas canvas, Color coat, double x, double y, double tall) {
    var mood = canvas.mood;
    canvas.box(mood.ink, x - tall * 0.1, y - tall * 0.4, tall * 0.08, tall * 0.4);
    canvas.box(mood.ink, x + tall * 0.02, y - tall * 0.4, tall * 0.08, tall * 0.4);
    canvas.round(coat, x - tall * 0.16, y - tall * 0.82, tall * 0.32, tall * 0.52, tall * 0.24);
    canvas.disc(Canvas.mix(mood.paper, mood.accent, 0.35), x, y - tall * 0.9, tall * 0.1);
    canvas.dome(mood.ink, x, y - tall * 0.91, tall * 0.105, tall * 0.1);
  }
}
