package org.gaceta.store;

import java.util.List;
import java.util.Locale;
import org.gaceta.domain.Slug;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.article.Video;
import org.gaceta.store.table.Attributes;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Value;

/// The values that both an article's head and its entries hold.
final class SharedAttributes {
  private SharedAttributes() {}

  static Value authors(List<Author> authors) {
    return new Value.Sequence(
        authors.stream()
            .<Value>map(author ->
                Item.nested()
                    .text("slug", author.slug().text())
                    .text("name", author.name())
                    .text("role", author.role())
                    .value())
            .toList());
  }

  static List<Author> authors(Attributes item) {
    return item.nesteds("authors").stream()
        .map(it -> new Author(new Slug(it.text("slug")), it.text("name"), it.maybeText("role")))
        .toList();
  }

  static String origin(Origin origin) {
    return origin.name().toLowerCase(Locale.ROOT);
  }

  static Origin origin(String name) {
    return Origin.valueOf(name.toUpperCase(Locale.ROOT));
  }

  static Value picture(Picture picture) {
    var value =
        Item.nested()
            .text("url", picture.url().text())
            .text("alt", picture.alt())
            .text("caption", picture.caption())
            .text("credit", picture.credit());
    picture.size().ifPresent(it -> value.number("width", it.width()).number("height", it.height()));
    return value.nesteds("variants", variants(picture.variants())).value();
  }

  private static List<Value.Nested> variants(List<Picture.Variant> variants) {
    return variants.stream()
        .map(it -> Item.nested().text("url", it.url().text()).number("width", it.width()).value())
        .toList();
  }

  static Value video(Video video) {
    return Item.nested()
        .text("url", video.url().text())
        .text("poster", video.poster().map(WebAddress::text))
        .text("title", video.title())
        .value();
  }

  static Video video(Attributes value) {
    return new Video(
        new WebAddress(value.text("url")),
        value.maybeText("poster").map(WebAddress::new),
        value.maybeText("title"));
  }

  static Picture picture(Attributes value) {
    return new Picture(
        new WebAddress(value.text("url")),
        value.text("alt"),
        value.maybeText("caption"),
        value.maybeText("credit"),
        value
            .maybeNumber("width")
            .map(it ->
                new Picture.Size(Math.toIntExact(it), Math.toIntExact(value.number("height")))),
        value.nesteds("variants").stream()
            .map(it ->
                new Picture.Variant(
                    new WebAddress(it.text("url")), Math.toIntExact(it.number("width"))))
            .toList());
  }
}
