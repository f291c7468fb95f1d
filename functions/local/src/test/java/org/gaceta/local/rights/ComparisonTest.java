package org.gaceta.local.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.gaceta.local.template.Roles.Grant;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Grant OBJECTS = new Grant("s3:GetObject", "arn:aws:s3:::b/*");
  private static final Grant BUCKET = new Grant("s3:ListBucket", "arn:aws:s3:::b");
  private static final Right OBJECT = new Right("s3:GetObject", "arn:aws:s3:::b/k");

  @Test
  void whatIsNotAllowedIsLacking() {
    for (var right :
        List.of(
            new Right("s3:PutObject", "arn:aws:s3:::b/k"),
            new Right("s3:GetObject", "arn:aws:s3:::other/k"),
            new Right("s3:ListBucket", "arn:aws:s3:::b/k"))) {
      var comparison = new Comparison(List.of(OBJECTS, BUCKET), Set.of(OBJECT, right));
      assertEquals(List.of(right), comparison.lacking());
    }
  }

  @Test
  void whatIsNotNeededIsUnused() {
    assertEquals(
        List.of(BUCKET), new Comparison(List.of(OBJECTS, BUCKET), Set.of(OBJECT)).unused());
  }

  @Test
  void whatSomethingElseAllowsIsAllowedTwice() {
    var one = new Grant("s3:GetObject", "arn:aws:s3:::b/k");
    assertEquals(
        List.of(OBJECTS, one),
        new Comparison(List.of(OBJECTS, one), Set.of(OBJECT)).allowedTwice());
    assertEquals(List.of(), new Comparison(List.of(OBJECTS), Set.of(OBJECT)).allowedTwice());
  }
}
