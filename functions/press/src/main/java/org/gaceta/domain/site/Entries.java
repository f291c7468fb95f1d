package org.gaceta.domain.site;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Text;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Picture;

/// Which listings an article stands in, and what they show of it. Pure.
public final class Entries {
  /// The widths that teasers ask for, in pixels of a screen: of two densities.
  private static final List<Integer> WIDTHS = List.of(400, 800);

  private Entries() {}

  /// The listings of a published article, each with its own name as first written, where it has
  /// one; none of a standing page.
  public static Map<Listing, Optional<String>> listings(Article article, ZoneId zone) {
    var listings = new LinkedHashMap<Listing, Optional<String>>();
    if (!article.isListed()) {
      return listings;
    }
    listings.put(new Listing.Latest(), Optional.empty());
    var story = article.story();
    story
        .section()
        .ifPresent(it -> listings.put(new Listing.OfSection(it.slug()), Optional.of(it.name())));
    story.tags().forEach(it -> listings.put(new Listing.OfTag(it.slug()), Optional.of(it.name())));
    story
        .authors()
        .forEach(it -> listings.put(new Listing.OfAuthor(it.slug()), Optional.of(it.name())));
    story.video().ifPresent(_ -> listings.put(new Listing.OfVideo(), Optional.empty()));
    listings.put(
        new Listing.OfDay(key(article).publishedAt().atZone(zone).toLocalDate()), Optional.empty());
    return listings;
  }

  /// The place of a published article in all of them.
  public static EntryKey key(Article article) {
    return new EntryKey(article.publishedAt().orElseThrow(), article.id());
  }

  public static Entry entry(Article article) {
    var story = article.story();
    return new Entry(
        key(article),
        article.path(),
        brief(story.title()),
        story.standfirst().map(Entries::brief),
        story.authors(),
        story.agency(),
        story.origin(),
        story.section(),
        story.language(),
        story.image().map(Entries::thumbnail),
        story.featured());
  }

  private static Picture thumbnail(Picture picture) {
    return new Picture(
        picture.url(),
        brief(picture.alt()),
        Optional.empty(),
        picture.credit().map(Entries::brief),
        picture.size(),
        forTeasers(picture.variants()));
  }

  /// For each width the narrowest that fills it; none whose address is long.
  private static List<Picture.Variant> forTeasers(List<Picture.Variant> variants) {
    var brief =
        variants.stream().filter(it -> it.url().text().length() <= Limits.ENTRY_TEXT).toList();
    return WIDTHS.stream()
        .flatMap(width -> brief.stream().filter(it -> it.width() >= width).limit(1))
        .distinct()
        .toList();
  }

  private static String brief(String text) {
    return Text.cut(text, Limits.ENTRY_TEXT);
  }
}
