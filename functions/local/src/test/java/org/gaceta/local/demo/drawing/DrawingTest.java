package org.gaceta.local.demo.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import javax.imageio.ImageIO;
import org.gaceta.domain.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTest {
  @ParameterizedTest
  @EnumSource
  void eachMotifIsDrawnInItsOwnShapeAndTheSameEachTime(Motif motif) throws IOException {
    var drawing = new Drawing(motif, Mood.DUSK, 7);
    var picture = drawing.jpeg(240);
    assertEquals(picture, drawing.jpeg(240));
    var image = ImageIO.read(new ByteArrayInputStream(picture.toArray()));
    assertEquals(240, image.getWidth());
    assertEquals(motif == Motif.PORTRAIT ? 240 : 160, image.getHeight());
    var colours = new HashSet<Integer>();
    for (var x = 0; x < image.getWidth(); x += 4) {
      colours.add(image.getRGB(x, image.getHeight() / 2));
    }
    assertTrue(colours.size() > 10, "only " + colours.size() + " colours");
  }

  @Test
  void moodAndSeedMakeAnotherPicture() {
    var picture = drawn("harbour-dawn-1");
    assertNotEquals(picture, drawn("harbour-dusk-1"));
    assertNotEquals(picture, drawn("harbour-dawn-2"));
  }

  @Test
  void aNameThatIsNoRecipeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Drawing.named("harbour-dawn"));
    assertThrows(IllegalArgumentException.class, () -> Drawing.named("volcano-dawn-1"));
    assertThrows(IllegalArgumentException.class, () -> Drawing.named("harbour-doom-1"));
  }

  private static Bytes drawn(String name) {
    return Drawing.named(name).jpeg(240);
  }
}
