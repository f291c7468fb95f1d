package org.gaceta.pages;

import static org.gaceta.pages.Samples.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.feed.FeedFormat;
import org.junit.jupiter.api.Test;

class FeedPrinterTest {
  private static final Page FEED = new Page.SiteFeed(FeedFormat.ATOM);

  private final FakeArchive archive = new FakeArchive();

  @Test
  void isAFeedWhereNothingIsInPrint() throws FeedException {
    var feed = feed();
    assertEquals("La Gaceta", feed.getTitle());
    assertEquals(Instant.EPOCH, feed.getUpdated().toInstant());
    assertEquals("https://gaceta.example/feed.atom", feed.getOtherLinks().getFirst().getHref());
  }

  @Test
  void holdsThePapersOwnArticlesInFull() throws FeedException {
    archive.publishing(article("a-1"), "Un *río* y [un enlace](/sections/x).\n\n![](/media/x.png)");
    var content = entry().getContents().getFirst();
    assertEquals("html", content.getType());
    assertEquals(
        """
        <p>Un <em>río</em> y <a href="https://gaceta.example/sections/x">un enlace</a>.</p>
        <p><img src="https://gaceta.example/media/x.png" alt="" loading="lazy" decoding="async"></p>\
        """,
        content.getValue());
  }

  @Test
  void holdsOnlyTheStandfirstOfAnAgencysArticle() throws FeedException {
    archive.publishing(article("a-1", it -> it.from("Agencia Norte")), "Texto de la agencia.");
    assertEquals("El agua sube tres metros.", entry().getSummary().getValue());
    assertEquals(List.of(), entry().getContents());
    assertFalse(xml().contains("Texto de la agencia"));
  }

  @Test
  void tellsOfEachArticleWhoWhenAndWhere() throws FeedException {
    var modified = Instant.parse("2026-03-10T08:00:00Z");
    archive.publishing(article("a-1", it -> it.changed(modified)), "Texto.");
    var entry = entry();
    assertEquals("El Duero se desborda", entry.getTitle());
    assertEquals("Ana Pérez", entry.getAuthors().getFirst().getName());
    assertEquals(Samples.PUBLISHED, entry.getPublished().toInstant());
    assertEquals(modified, entry.getUpdated().toInstant());
    assertEquals(modified, feed().getUpdated().toInstant());
    assertEquals("Sucesos", entry.getCategories().getFirst().getLabel());
    assertEquals(
        "https://gaceta.example/articles/a-1", entry.getAlternateLinks().getFirst().getHref());
  }

  @Test
  void keepsAnEntrysIdWhereItsAddressChanges() throws FeedException {
    archive.publishing(article("a-1"), "Texto.");
    var before = entry().getId();
    archive.holding(Samples.movedTo(article("a-1"), "articles/otro"), "Texto.");
    assertEquals("tag:gaceta.example,2026:article/a-1", before);
    assertEquals(before, entry().getId());
  }

  @Test
  void namesTheAgencyWhereNobodyElseIsNamed() throws FeedException {
    archive.publishing(article("a-1", it -> it.by().from("Agencia Norte")), "");
    assertEquals("Agencia Norte", entry().getAuthors().getFirst().getName());
  }

  @Test
  void saysWhichLanguageAnEntryIsIn() {
    archive.publishing(article("a-1", it -> it.in(Locale.of("ar"))), "");
    assertTrue(xml().contains("<entry xml:lang=\"ar\">"));
  }

  @Test
  void holdsTheTwentyNewest() throws FeedException {
    fill(25);
    assertEquals(20, feed().getEntries().size());
    assertEquals("tag:gaceta.example,2026:article/n0", feed().getEntries().getFirst().getId());
  }

  @Test
  void leavesOutAnArticleThatWasTakenBackSinceTheListingWasRead() throws FeedException {
    fill(2);
    archive.holding(Samples.draft(article("n0")), "Texto.");
    archive.listing(Samples.entry(article("gone")));
    assertEquals(1, feed().getEntries().size());
  }

  @Test
  void isLeftWhereWhatChangedIsNotAmongItsEntries() {
    fill(25);
    var last = new EntryKey(instant(19), new ArticleId("n19"));
    var beyond = new EntryKey(instant(20), new ArticleId("n20"));
    assertFalse(isPrintedFor(new Dirt.WhereInReach(FEED, new Listing.Latest(), beyond)));
    assertFalse(isPrintedFor(new Dirt.WhereListed(FEED, beyond.id())));
    assertTrue(isPrintedFor(new Dirt.WhereInReach(FEED, new Listing.Latest(), last)));
    assertTrue(isPrintedFor(new Dirt.WhereListed(FEED, last.id())));
  }

  @Test
  void survivesCharactersThatXmlDoesNotHave() throws FeedException {
    var odd = "a\uFFFEb\u0001c\uD800d";
    archive.publishing(article("a-1", it -> it.saying(odd)), odd + " &#xFFFE; &#1;");
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd", entry().getTitle());
  }

  @Test
  void escapesWhatLooksLikeMarkup() throws FeedException {
    archive.publishing(article("a-1", it -> it.saying(Samples.HOSTILE)), "]]>");
    assertEquals(Samples.HOSTILE, entry().getTitle());
    assertEquals("<p>]]&gt;</p>", entry().getContents().getFirst().getValue());
  }

  @Test
  void isTheSameButForItsStamp() {
    fill(5);
    var renderer = new Renderer(Samples.SITE, archive);
    var one = Printed.object(renderer.render(FEED, List.of(), "ONE"));
    var two = Printed.object(renderer.render(FEED, List.of(), "TWO"));
    assertEquals("application/atom+xml; charset=utf-8", one.contentType());
    assertTrue(one.body().text().endsWith("</feed>\n<!-- stamp ONE -->"));
    assertEquals(two.body().text(), one.body().text().replace("ONE", "TWO"));
  }

  private boolean isPrintedFor(Dirt dirt) {
    return new Renderer(Samples.SITE, archive).render(FEED, List.of(dirt), "1")
        instanceof Rendering.Print;
  }

  private void fill(int count) {
    for (int i = 0; i < count; i++) {
      archive
          .holding(article("n" + i), "Texto " + i)
          .listing(Samples.entry(article("n" + i), instant(i)));
    }
  }

  private static Instant instant(int place) {
    return Samples.PUBLISHED.minusSeconds(60L * place);
  }

  private Entry entry() throws FeedException {
    return feed().getEntries().getFirst();
  }

  private Feed feed() throws FeedException {
    return (Feed) new WireFeedInput().build(new StringReader(xml()));
  }

  private String xml() {
    var renderer = new Renderer(Samples.SITE, archive);
    return Printed.object(renderer.render(FEED, List.of(), Samples.STAMP)).body().text();
  }
}
