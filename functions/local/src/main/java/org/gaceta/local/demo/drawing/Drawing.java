package org.gaceta.local.demo.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.gaceta.domain.Bytes;

/// A picture as its name has it: motif, mood and seed.
public record Drawing(Motif motif, Mood mood, long seed) {
  private static final Pattern NAME = Pattern.compile("([a-z]+)-([a-z]+)-([0-9]+)");
  private static final double UNITS = 800;
  private static final float QUALITY = 0.82f;

  /// The picture of a name such as `harbour-dawn-3`.
  ///
  /// @throws IllegalArgumentException if there is no such motif or mood
  public static Drawing named(String name) {
    var parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException(name + " is not <motif>-<mood>-<seed>");
    }
    return new Drawing(
        Motif.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
        Mood.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
        Long.parseLong(parts.group(3)));
  }

  /// Its height in pixels where it is so wide.
  public int height(int width) {
    return (int) Math.round(width / motif.ratio());
  }

  /// Draws it so many pixels wide, as JPEG.
  public Bytes jpeg(int width) {
    var image = new BufferedImage(width, height(width), BufferedImage.TYPE_INT_RGB);
    var canvas = new Canvas(image, UNITS * motif.ratio(), UNITS, mood, seed);
    motif.scene().paint(canvas);
    canvas.done();
    return encode(image);
  }

  private static Bytes encode(BufferedImage image) {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(QUALITY);
    var bytes = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return Bytes.of(bytes.toByteArray());
  }
}
