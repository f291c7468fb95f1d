package org.gaceta.store;

import java.time.Duration;
import java.time.Instant;
import org.gaceta.domain.rebuild.Part;
import org.gaceta.domain.rebuild.Rebuild;
import org.gaceta.store.table.Attributes;
import org.gaceta.store.table.Condition;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;

/// A part of a rebuild as an item: all that a worker has to know, and how far the last one came.
/// Items of rebuilds are kept for 30 days.
final class PartItem {
  static final String DONE = "done";
  static final String LOOKED = "looked";
  static final String POSITION = "position";
  private static final String KIND = "kind";
  static final String DIGEST = "digest";
  private static final Duration KEPT = Duration.ofDays(30);

  private PartItem() {}

  static Item toItem(
      String rebuild, String name, Part part, Rebuild what, String digest, Instant now) {
    var item =
        RebuildAttributes.write(what, Item.at(Keys.part(rebuild, name)))
            .text(DIGEST, digest)
            .number(LOOKED, 0)
            .number(Condition.EXPIRES_AT, now.plus(KEPT).getEpochSecond());
    return switch (part) {
      case Part.Always _ -> item.text(KIND, "always").build();
      case Part.OfDay _ -> item.text(KIND, "day").build();
      case Part.Walk(var segment, var segments) ->
          item.text(KIND, "walk").number("segment", segment).number("segments", segments).build();
      case Part.Sweep(var after, var last) ->
          item.text(KIND, "sweep").text("after", after).text("last", last).build();
    };
  }

  static RebuildPart of(Item item) {
    return CorruptItem.unless(item, PartItem::read);
  }

  private static RebuildPart read(Item item) {
    var attributes = item.read();
    var what = RebuildAttributes.read(attributes);
    return new RebuildPart(
        part(attributes, what),
        what,
        attributes.text(DIGEST),
        attributes.flag(DONE),
        attributes.texts(POSITION),
        attributes.number(LOOKED));
  }

  private static Part part(Attributes item, Rebuild what) {
    return switch (item.text(KIND)) {
      case "always" -> new Part.Always();
      case "day" -> new Part.OfDay(what.day().orElseThrow(() -> new CorruptItem("no day")));
      case "walk" -> new Part.Walk((int) item.number("segment"), (int) item.number("segments"));
      case "sweep" -> new Part.Sweep(item.text("after"), item.maybeText("last"));
      default -> throw new CorruptItem("a part of the kind " + item.text(KIND));
    };
  }
}
