package org.gaceta.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gaceta.domain.Label;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Kind;
import org.gaceta.domain.article.Story;
import org.gaceta.domain.article.Translation;
import org.gaceta.store.table.Attributes;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Value;

/// What an article says of itself, among the attributes of its head.
final class StoryAttributes {
  private StoryAttributes() {}

  static void write(Story story, Item.Builder item) {
    item.text("title", story.title())
        .text("standfirst", story.standfirst())
        .put("authors", SharedAttributes.authors(story.authors()))
        .text("agency", story.agency())
        .text("origin", SharedAttributes.origin(story.origin()))
        .text("dateline", story.dateline())
        .text("section", story.section().map(Label::name))
        .texts("tags", story.tags().stream().map(Label::name).toList())
        .text("language", story.language().toLanguageTag())
        .nesteds("translations", translations(story.translations()))
        .put("image", story.image().map(SharedAttributes::picture))
        .put("video", story.video().map(SharedAttributes::video))
        .text("modified", story.modified().map(Instant::toString))
        // not `expiresAt`, by which the table would delete it
        .text("expires", story.expires().map(Instant::toString))
        .nesteds("corrections", corrections(story.corrections()))
        .text("kind", story.kind().name().toLowerCase(Locale.ROOT))
        .texts("aliases", story.aliases().stream().map(SitePath::text).toList())
        .flag("featured", story.featured())
        .flag("commentsOpen", story.commentsOpen());
  }

  static Story read(Attributes item) {
    return new Story(
        item.text("title"),
        item.maybeText("standfirst"),
        SharedAttributes.authors(item),
        item.maybeText("agency"),
        SharedAttributes.origin(item.text("origin")),
        item.maybeText("dateline"),
        item.maybeText("section").map(Label::new),
        labels(item.texts("tags")),
        Locale.forLanguageTag(item.text("language")),
        translations(item),
        item.maybeNested("image").map(SharedAttributes::picture),
        item.maybeNested("video").map(SharedAttributes::video),
        item.maybeText("modified").map(Instant::parse),
        item.maybeText("expires").map(Instant::parse),
        corrections(item),
        item.maybeText("kind").map(StoryAttributes::kind).orElse(Kind.ARTICLE),
        item.texts("aliases").stream().map(SitePath::new).toList(),
        item.flag("featured"),
        item.flag("commentsOpen"));
  }

  private static List<Value.Nested> translations(List<Translation> translations) {
    return translations.stream()
        .map(it ->
            Item.nested()
                .text("language", it.language().toLanguageTag())
                .text("url", it.address().text())
                .value())
        .toList();
  }

  private static List<Translation> translations(Attributes item) {
    return item.nesteds("translations").stream()
        .map(it ->
            new Translation(
                Locale.forLanguageTag(it.text("language")), new WebAddress(it.text("url"))))
        .toList();
  }

  private static List<Value.Nested> corrections(List<Correction> corrections) {
    return corrections.stream()
        .map(it -> Item.nested().text("date", it.date().toString()).text("text", it.text()).value())
        .toList();
  }

  private static List<Correction> corrections(Attributes item) {
    return item.nesteds("corrections").stream()
        .map(it -> new Correction(Instant.parse(it.text("date")), it.text("text")))
        .toList();
  }

  private static Kind kind(String name) {
    return Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static List<Label> labels(List<String> names) {
    return names.stream().map(Label::new).toList();
  }
}
