package org.gaceta.pages.data;

import org.gaceta.domain.SitePath;
import org.gaceta.domain.WebAddress;
import org.gaceta.pages.house.HouseStyle;

/// The newspaper and its site, which every page names in the same way.
final class Newspaper {
  static final SitePath FRONT = new SitePath("");

  private Newspaper() {}

  static Thing organisation(HouseStyle house) {
    return Thing.of("NewsMediaOrganization")
        .text("@id", house.absolute(FRONT) + "#newspaper")
        .text("name", house.site().title())
        .text("url", house.absolute(FRONT))
        .thing(
            "logo",
            Thing.of("ImageObject").text("url", house.absolute(new WebAddress(house.icon()))));
  }

  static Thing site(HouseStyle house) {
    return Thing.of("WebSite")
        .text("@id", house.absolute(FRONT) + "#site")
        .text("name", house.site().title())
        .text("url", house.absolute(FRONT))
        .text("inLanguage", house.language())
        .thing("publisher", organisation(house));
  }
}
