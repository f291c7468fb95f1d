package org.gaceta.pages.data;

import java.util.ArrayList;
import java.util.List;
import org.gaceta.domain.SitePath;
import org.gaceta.pages.house.HouseStyle;

/// The way from the front page to a page, step by step.
final class Trail {
  private final HouseStyle house;
  private final List<Thing> steps = new ArrayList<>();

  Trail(HouseStyle house) {
    this.house = house;
    var _ = to(house.site().title(), Newspaper.FRONT);
  }

  Trail to(String name, SitePath path) {
    steps.add(
        Thing.of("ListItem")
            .number("position", steps.size() + 1)
            .text("name", name)
            .text("item", house.absolute(path)));
    return this;
  }

  Thing thing() {
    return Thing.of("BreadcrumbList").things("itemListElement", steps);
  }
}
