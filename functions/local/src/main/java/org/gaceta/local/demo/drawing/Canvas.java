package org.gaceta.local.demo.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/// A sheet of its own units, whatever its pixels: 1200 by 800 for a scene, 800 by 800 for a
/// portrait. Chance comes from the seed alone.
final class Canvas {
  final double width;
  final double height;
  final Mood mood;
  private final Graphics2D pen;
  private final Random random;

  Canvas(BufferedImage image, double width, double height, Mood mood, long seed) {
    this.width = width;
    this.height = height;
    this.mood = mood;
    this.random = new Random(seed);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(image.getWidth() / width, image.getHeight() / height);
  }

  double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  void fill(Paint paint, Shape shape) {
    pen.setPaint(paint);
    pen.fill(shape);
  }

  void box(Paint paint, double x, double y, double width, double height) {
    fill(paint, new Rectangle2D.Double(x, y, width, height));
  }

  /// A box with round corners; a pill where its height is its least side.
  void round(Paint paint, double x, double y, double width, double height, double corner) {
    fill(paint, new RoundRectangle2D.Double(x, y, width, height, corner, corner));
  }

  void disc(Paint paint, double x, double y, double radius) {
    oval(paint, x, y, radius, radius);
  }

  void oval(Paint paint, double x, double y, double across, double down) {
    fill(paint, new Ellipse2D.Double(x - across, y - down, 2 * across, 2 * down));
  }

  /// The upper half of an oval that stands on the height `y`.
  void dome(Paint paint, double x, double y, double across, double up) {
    fill(paint, new Arc2D.Double(x - across, y - up, 2 * across, 2 * up, 0, 180, Arc2D.CHORD));
  }

  /// The lower half of an oval that hangs from the height `y`.
  void bowl(Paint paint, double x, double y, double across, double down) {
    fill(
        paint, new Arc2D.Double(x - across, y - down, 2 * across, 2 * down, 180, 180, Arc2D.CHORD));
  }

  /// Corners as x, y, x, y…
  void polygon(Paint paint, double... corners) {
    var path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (var i = 2; i < corners.length; i += 2) {
      path.lineTo(corners[i], corners[i + 1]);
    }
    path.closePath();
    fill(paint, path);
  }

  void line(Paint paint, double thickness, double x1, double y1, double x2, double y2) {
    draw(paint, thickness, new Line2D.Double(x1, y1, x2, y2));
  }

  void draw(Paint paint, double thickness, Shape shape) {
    pen.setPaint(paint);
    pen.setStroke(
        new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(shape);
  }

  /// From one colour above to another below.
  Paint fade(Color above, double top, Color below, double bottom) {
    return new GradientPaint(0, (float) top, above, 0, (float) bottom, below);
  }

  /// @param strength 0 to 1
  static Color veil(Color color, double strength) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * strength));
  }

  static Color mix(Color one, Color other, double share) {
    return new Color(
        mix(one.getRed(), other.getRed(), share),
        mix(one.getGreen(), other.getGreen(), share),
        mix(one.getBlue(), other.getBlue(), share));
  }

  private static int mix(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }

  void done() {
    pen.dispose();
  }
}
