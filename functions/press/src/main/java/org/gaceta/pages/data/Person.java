package org.gaceta.pages.data;

import org.gaceta.domain.article.Author;
import org.gaceta.domain.author.Profile;
import org.gaceta.pages.Page;
import org.gaceta.pages.house.HouseStyle;

/// Who writes.
final class Person {
  private Person() {}

  /// As an article names its author.
  static Thing of(HouseStyle house, Author author) {
    return Thing.of("Person")
        .text("name", author.name())
        .text("url", house.absolute(new Page.OfAuthor(author.slug()).path()))
        .text("jobTitle", author.role());
  }

  /// An author's page.
  static Thing page(HouseStyle house, Page.OfAuthor page, Profile profile) {
    return Thing.of("ProfilePage")
        .text("url", house.absolute(page.path()))
        .text("inLanguage", house.language())
        .thing(
            "mainEntity",
            of(house, profile.author())
                .text("description", profile.biography())
                .thing("image", profile.picture().map(it -> Media.image(house, it)))
                .texts("sameAs", profile.links().stream().map(house::absolute).toList()));
  }
}
