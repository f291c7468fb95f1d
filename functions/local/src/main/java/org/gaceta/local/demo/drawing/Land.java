package org.gaceta.local.demo.drawing;

import java.awt.Paint;
import java.awt.geom.Path2D;

/// The ground, from the hills at the horizon to the waves in front.
final class Land {
  private static final double STEP = 8;

  private Land() {}

  /// Soft hills that fill all below them.
  static void hills(Canvas canvas, Paint paint, double y, double swell) {
    var first = canvas.between(0, 6);
    var second = canvas.between(0, 6);
    var stretch = canvas.between(0.8, 1.3);
    var path = new Path2D.Double();
    path.moveTo(0, canvas.height);
    for (double x = 0; x <= canvas.width; x += STEP) {
      var wave = Math.sin(first + x * stretch / 190) * 0.65 + Math.sin(second + x / 83) * 0.35;
      path.lineTo(x, y - swell * wave);
    }
    path.lineTo(canvas.width, canvas.height);
    path.closePath();
    canvas.fill(paint, path);
  }

  /// Mountains: peaks and saddles in turn.
  static void crags(Canvas canvas, Paint paint, double y, double rise) {
    var path = new Path2D.Double();
    path.moveTo(0, canvas.height);
    path.lineTo(0, y);
    double x = -canvas.between(0, 80);
    while (x < canvas.width) {
      var half = canvas.between(60, 120);
      var peak = y - rise * canvas.between(0.45, 1);
      path.lineTo(x + half * 0.55, y - (y - peak) * 0.5 + canvas.between(-10, 14));
      path.lineTo(x + half, peak);
      path.lineTo(x + half * 1.3, peak + (y - peak) * 0.42);
      x += 2 * half;
      path.lineTo(x, y - canvas.between(0, rise * 0.25));
    }
    path.lineTo(canvas.width, canvas.height);
    path.closePath();
    canvas.fill(paint, path);
  }

  /// Water down to the foot of the sheet, with the light of a sun above `glintsAt`.
  static void water(Canvas canvas, double y, double glintsAt) {
    var mood = canvas.mood;
    canvas.box(
        canvas.fade(Canvas.mix(mood.low, mood.middle, 0.6), y, mood.near, canvas.height),
        0,
        y,
        canvas.width,
        canvas.height - y);
    for (var i = 0; i < 26; i++) {
      var depth = canvas.between(0.03, 1);
      var length = 20 + 130 * depth * canvas.between(0.3, 1);
      canvas.round(
          Canvas.veil(mood.light, 0.42 - 0.3 * depth),
          glintsAt - length / 2 + canvas.between(-30, 30) * (1 + 3 * depth),
          y + depth * (canvas.height - y),
          length,
          3 + 4 * depth,
          7);
    }
    for (var i = 0; i < 16; i++) {
      var depth = canvas.between(0.05, 1);
      canvas.round(
          Canvas.veil(mood.ink, 0.12),
          canvas.between(-60, canvas.width),
          y + depth * (canvas.height - y),
          40 + 150 * depth,
          2 + 4 * depth,
          6);
    }
  }

  /// One line of waves that fills all below it.
  static void waves(Canvas canvas, Paint paint, double y, double length, double shift) {
    var path = new Path2D.Double();
    path.moveTo(-length, canvas.height);
    path.lineTo(-length + shift, y);
    for (var x = -length + shift; x < canvas.width + length; x += length) {
      path.quadTo(x + length * 0.42, y + length * 0.2, x + length * 0.8, y - length * 0.06);
      path.quadTo(x + length * 0.93, y - length * 0.14, x + length, y);
    }
    path.lineTo(canvas.width + length, canvas.height);
    path.closePath();
    canvas.fill(paint, path);
  }
}
