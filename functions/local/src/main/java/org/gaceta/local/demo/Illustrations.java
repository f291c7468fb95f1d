package org.gaceta.local.demo;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gaceta.local.LocalAccount;
import org.gaceta.local.demo.drawing.Drawing;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Draws the pictures that texts name and puts them into the bucket, as a newsroom uploads its own.
final class Illustrations {
  /// How wide a picture is in pixels, which is what front matter says of it.
  static final int WIDTH = 1_536;

  /// The widths of the smaller copies that `image.variants` offers.
  private static final List<Integer> VARIANTS = List.of(480, 960);

  private static final String FOLDER = "media/demo/";
  private static final Pattern NAMED =
      Pattern.compile("/media/demo/(?<name>[a-z]+-[a-z]+-[0-9]+)\\.jpg");
  private static final Pattern IMAGE =
      Pattern.compile("(?m)^ {2}url: /media/demo/(?<name>[a-z-]+[0-9]+)\\.jpg$");

  private final S3Client s3;

  Illustrations(S3Client s3) {
    this.s3 = s3;
  }

  /// The names of the pictures in texts, each once.
  static Collection<String> named(Collection<String> texts) {
    return texts.stream()
        .flatMap(it -> NAMED.matcher(it).results())
        .map(it -> it.group("name"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The front matter with the smaller copies of its picture.
  static String withVariants(String markdown) {
    var copies =
        VARIANTS.stream().map("    - {url: /media/demo/${name}-%1$d.jpg, width: %1$d}"::formatted);
    return IMAGE
        .matcher(markdown)
        .replaceFirst("$0\n  variants:\n" + copies.collect(Collectors.joining("\n")));
  }

  /// Draws all at once, on as many threads as the machine has.
  void upload(Collection<String> names) {
    names.parallelStream().forEach(this::upload);
  }

  private void upload(String name) {
    var drawing = Drawing.named(name);
    put(name, drawing, WIDTH);
    VARIANTS.forEach(width -> put(name + "-" + width, drawing, width));
  }

  private void put(String name, Drawing drawing, int width) {
    s3.putObject(
        it ->
            it.bucket(LocalAccount.BUCKET)
                .key(FOLDER + name + ".jpg")
                .contentType("image/jpeg")
                .cacheControl("public, max-age=31536000, immutable"),
        RequestBody.fromBytes(drawing.jpeg(width).toArray()));
  }
}
