package org.gaceta.local.demo.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;

/// Lines that no ruler draws.
final class Curves {
  private Curves() {}

  static Shape gull(double x, double y, double span) {
    var wings = new Path2D.Double();
    wings.moveTo(x - span, y - span * 0.35);
    wings.quadTo(x - span * 0.4, y - span * 0.7, x, y);
    wings.quadTo(x + span * 0.4, y - span * 0.7, x + span, y - span * 0.35);
    return wings;
  }

  /// A cord that sags between two points of one height.
  static Shape cord(double from, double to, double y, double sag) {
    return new QuadCurve2D.Double(from, y, (from + to) / 2, y + 2 * sag, to, y);
  }

  /// Steam, or smoke, that rises from a point.
  static Shape wisp(double x, double y, double up) {
    var wisp = new Path2D.Double();
    wisp.moveTo(x, y);
    wisp.curveTo(x + up * 0.3, y - up * 0.35, x - up * 0.3, y - up * 0.6, x + up * 0.08, y - up);
    return wisp;
  }
}
