package org.gaceta.store;

import org.gaceta.domain.WebAddress;
import org.gaceta.domain.author.Profile;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;

/// An author's profile as an item. The settler puts one with a name alone where an author has none.
final class ProfileItem {
  static final String NAME = "name";
  private static final String ROLE = "role";
  private static final String BIOGRAPHY = "biography";
  private static final String PICTURE = "picture";
  private static final String LINKS = "links";

  private ProfileItem() {}

  static Item toItem(Profile profile) {
    return Item.at(Keys.author(profile.slug()))
        .text(NAME, profile.name())
        .text(ROLE, profile.role())
        .text(BIOGRAPHY, profile.biography())
        .put(PICTURE, profile.picture().map(SharedAttributes::picture))
        .texts(LINKS, profile.links().stream().map(WebAddress::text).toList())
        .build();
  }

  static Profile of(Item item) {
    return CorruptItem.unless(item, ProfileItem::read);
  }

  private static Profile read(Item item) {
    var attributes = item.read();
    return new Profile(
        Keys.authorOf(item.key()),
        attributes.text(NAME),
        attributes.maybeText(ROLE),
        attributes.maybeText(BIOGRAPHY),
        attributes.maybeNested(PICTURE).map(SharedAttributes::picture),
        attributes.texts(LINKS).stream().map(WebAddress::new).toList());
  }
}
