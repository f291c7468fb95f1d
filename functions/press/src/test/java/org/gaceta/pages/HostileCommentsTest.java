package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Text;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.comment.Discussion;
import org.gaceta.domain.comment.PublicComment;
import org.gaceta.domain.comment.Typed;
import org.gaceta.pages.article.CommentPages;
import org.gaceta.pages.discussion.NaughtyStrings;
import org.gaceta.pages.discussion.Remarks;
import org.gaceta.pages.discussion.Trouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Whatever readers type, a page has no element and no attribute more than it has without it, and
/// what they typed can be read.
class HostileCommentsTest {
  private static final String CONTROLS = "[\u202A-\u202E\u2066-\u2069]";

  /// What stands in a comment, and what it may say.
  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "li", Set.of("id"),
          "div", Set.of("class"),
          "span", Set.of("class", "aria-hidden"),
          "p", Set.of("class", "dir"),
          "bdi", Set.of(),
          "time", Set.of("datetime"),
          "br", Set.of(),
          "a", Set.of("href", "rel", "class", "aria-label"));

  private final List<PublicComment> comments = comments();

  @Test
  void nothingThatWasTypedIsMarkup() {
    for (var document : pages()) {
      var found = document.select(".thread *");
      assertTrue(found.size() > 50);
      for (var element : found) {
        var allowed = KNOWN.get(element.normalName());
        assertTrue(allowed != null, () -> element.outerHtml());
        for (var attribute : element.attributes()) {
          assertTrue(allowed.contains(attribute.getKey()), () -> element.outerHtml());
        }
      }
      assertEquals(1, document.select("h1").size());
      assertEquals(1, document.select("script:not([type=application/ld+json])").size());
      assertEquals(1, document.select("form").size());
    }
  }

  @Test
  void everyLinkLeadsToTheWebOrWithinTheSite() {
    for (var document : pages()) {
      for (var link : document.select(".thread a")) {
        var foreign = link.attr("href").matches("(?is)https?://.+");
        assertTrue(
            foreign
                || link.attr("href")
                    .matches("#comment-[0-9A-Z]{26}|/api/articles/[a-z0-9?=A-Z/-]+"),
            () -> link.outerHtml());
        if (foreign) {
          assertEquals("nofollow ugc noopener", link.attr("rel"));
        }
      }
    }
  }

  @Test
  void everyStringSurvives() {
    var shown = new ArrayList<Element>();
    pages().forEach(it -> shown.addAll(it.select(".thread > li")));
    assertEquals(comments.size(), shown.size());
    for (var i = 0; i < shown.size(); i++) {
      assertEquals(plain(comments.get(i).name()), plain(whole(shown.get(i), ".who")));
      assertEquals(plain(comments.get(i).text()), plain(whole(shown.get(i), ".said")));
    }
  }

  @Test
  void noDirectionOutlivesItsLine() {
    for (var document : pages()) {
      for (var text : document.select(".said p, .who bdi")) {
        for (var line : text.wholeText().split("\n", -1)) {
          assertEquals(openings(line), closings(line), line);
        }
      }
    }
  }

  @Test
  void theFormThatComesBackHoldsItAsTextAlone() {
    var bare = shape(back("a"));
    for (var string : NaughtyStrings.all()) {
      var typed = string.replace("\u0000", "");
      var document = back(typed);
      assertEquals(bare, shape(document), string);
      assertEquals(typed, document.select("input[name=name]").attr("value"));
    }
  }

  private Document back(String typed) {
    return Jsoup.parse(
        new CommentPages(Samples.SITE)
            .back(
                Optional.of(Samples.article("a-1")),
                Samples.article("a-1").id(),
                new Typed(typed, typed, typed, Optional.empty()),
                new Trouble.TooSoon(3)));
  }

  private static List<String> shape(Document document) {
    return document.getAllElements().stream()
        .map(it ->
            it.normalName() + it.attributes().asList().stream().map(Attribute::getKey).toList())
        .toList();
  }

  /// The article's page with the first of them, and pages with the others.
  private List<Document> pages() {
    var article = Samples.article("a-1");
    var first = comments.subList(0, Discussion.SHOWN);
    var archive = new FakeArchive().discussing(article, new Discussion(comments.size(), first));
    var page =
        new Renderer(Samples.SITE, archive)
            .render(new Page.ArticleAt(article.id(), article.path()), List.of(), Samples.STAMP);
    var rest = comments.subList(Discussion.SHOWN, comments.size());
    return Stream.of(
            Printed.object(page).body().text(),
            new CommentPages(Samples.SITE).stretch(article, rest, Optional.empty(), true))
        .map(Jsoup::parse)
        .toList();
  }

  /// Each string as a name, a text and a website, where it can be one.
  private static List<PublicComment> comments() {
    var strings = NaughtyStrings.all();
    return IntStream.range(0, strings.size()).mapToObj(i -> comment(i, strings.get(i))).toList();
  }

  private static PublicComment comment(int number, String typed) {
    return new PublicComment(
        Remarks.id(number),
        taken(it -> Text.line(it, Limits.NAME), typed).orElse("Ana"),
        taken(WebAddress::new, typed).filter(it -> it.text().startsWith("http")),
        taken(it -> Text.lines(it, Limits.COMMENT), typed).orElse("Hola"),
        Optional.empty(),
        Instant.parse("2026-03-10T08:00:00Z"));
  }

  private static <T> Optional<T> taken(Function<String, T> type, String typed) {
    try {
      return Optional.of(type.apply(typed));
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private static String whole(Element turn, String part) {
    return turn.select(part).stream().map(Element::wholeText).findFirst().orElse("");
  }

  /// Without the controls that may be put or left out, and without white space, which a browser
  /// shows as it likes.
  private static String plain(String text) {
    return text.replaceAll(CONTROLS, "").replaceAll("[\\s\\p{Z}]+", "");
  }

  private static long openings(String line) {
    return line.chars()
        .filter(it -> "\u202A\u202B\u202D\u202E\u2066\u2067\u2068".indexOf(it) >= 0)
        .count();
  }

  private static long closings(String line) {
    return line.chars().filter(it -> it == 0x202C || it == 0x2069).count();
  }
}
