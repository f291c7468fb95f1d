package org.gaceta.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.Label;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.domain.site.Entry;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.domain.site.VideoEntry;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;

/// An entry of a listing as an item: a summary, or the thin one that a day's listing holds.
final class EntryItem {
  /// The name of the section, tag or author as the article has it.
  static final String LISTING = "listing";

  private EntryItem() {}

  /// The item of an entry.
  ///
  /// @param listingName the name of the section, tag or author as this article has it
  static Item toItem(Listing listing, Optional<String> listingName, Entry entry) {
    return summary(listing, listingName, entry).build();
  }

  /// The one entry that holds the video too.
  static Item toItem(Listing.OfVideo listing, VideoEntry entry) {
    return summary(listing, Optional.empty(), entry.entry())
        .put("video", SharedAttributes.video(entry.video()))
        .build();
  }

  private static Item.Builder summary(Listing listing, Optional<String> listingName, Entry entry) {
    return Item.at(Keys.entry(listing, entry.key()))
        .text(LISTING, listingName)
        .text("address", entry.address().text())
        .text("title", entry.title())
        .text("standfirst", entry.standfirst())
        .put("authors", SharedAttributes.authors(entry.authors()))
        .text("agency", entry.agency())
        .text("origin", SharedAttributes.origin(entry.origin()))
        .text("section", entry.section().map(Label::name))
        .text("language", entry.language().toLanguageTag())
        .put("image", entry.image().map(SharedAttributes::picture))
        .flag("featured", entry.featured());
  }

  static Item toItem(Listing.OfDay listing, DayEntry entry) {
    return Item.at(Keys.entry(listing, entry.key()))
        .text("address", entry.address().text())
        .text("title", entry.title())
        .text("language", entry.language().toLanguageTag())
        .text("modified", entry.modified().toString())
        .build();
  }

  static VideoEntry videoEntry(Item item) {
    return CorruptItem.unless(
        item, it -> new VideoEntry(read(it), SharedAttributes.video(it.read().nested("video"))));
  }

  static Entry entry(Item item) {
    return CorruptItem.unless(item, EntryItem::read);
  }

  static DayEntry dayEntry(Item item) {
    return CorruptItem.unless(item, EntryItem::readThin);
  }

  private static DayEntry readThin(Item item) {
    var attributes = item.read();
    return new DayEntry(
        EntryKey.parse(item.key().sk()),
        new SitePath(attributes.text("address")),
        attributes.text("title"),
        Locale.forLanguageTag(attributes.text("language")),
        Instant.parse(attributes.text("modified")));
  }

  private static Entry read(Item item) {
    var attributes = item.read();
    return new Entry(
        EntryKey.parse(item.key().sk()),
        new SitePath(attributes.text("address")),
        attributes.text("title"),
        attributes.maybeText("standfirst"),
        SharedAttributes.authors(attributes),
        attributes.maybeText("agency"),
        SharedAttributes.origin(attributes.text("origin")),
        attributes.maybeText("section").map(Label::new),
        Locale.forLanguageTag(attributes.text("language")),
        attributes.maybeNested("image").map(SharedAttributes::picture),
        attributes.flag("featured"));
  }
}
