package org.gaceta.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.comment.Closing;
import org.gaceta.domain.comment.Discussion;
import org.gaceta.domain.comment.PublicComment;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.discussion.Remarks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The comments on the article's page.
class DiscussionTest {
  private static final Article ARTICLE = Samples.article("a-1");

  @Test
  void isBelowTheArticleWithItsCount() {
    var page = page(new Discussion(1, List.of(Remarks.of(1))));
    assertEquals("1 comentario", page.select("#comments > h2").text());
    assertEquals("1 comentario", page.select(".facts a[href=#comments]").text());
    assertEquals("2 comentarios", page(discussion(2)).select("#comments > h2").text());
    assertEquals(
        "1.234 comentarios",
        page(new Discussion(1_234, discussion(50).first())).select("#comments > h2").text());
  }

  @Test
  void invitesWhereNobodyHasWritten() {
    var page = page(Discussion.NONE);
    assertEquals(0, page.select(".facts a[href=#comments]").size());
    assertTrue(page.select("#comments .aside").text().startsWith("Todavía no hay comentarios"));
    assertEquals(0, page.select(".thread").size());
  }

  @Test
  void saysWhoWroteWhenAndWhomTheyAnswer() {
    var page = page(new Discussion(2, List.of(Remarks.of(1), Remarks.answer(2, 1))));
    var reply = page.getElementById("comment-00000000000000000000000002");
    assertTrue(reply != null);
    assertEquals("comment-00000000000000000000000001", reply.parents().get(1).id());
    assertEquals("Nombre 2", reply.select(".who bdi").text());
    assertEquals("N2", reply.select(".avatar").text());
    assertEquals("10 de marzo de 2026, 9:02", reply.select(".when a").text());
    assertEquals("2026-03-10T09:02:00+01:00", reply.select("time").attr("datetime"));
    assertEquals("#comment-00000000000000000000000002", reply.select(".when a").attr("href"));
    assertEquals("En respuesta a Nombre 1", reply.select(".answers").text());
    assertEquals("#comment-00000000000000000000000001", reply.select(".answers a").attr("href"));
  }

  @Test
  void saysThatAnAnswerAnswersSomebodyWhoIsNotThere() {
    var page = page(new Discussion(1, List.of(Remarks.answer(2, 1))));
    assertEquals("En respuesta a otro comentario", page.select(".thread .answers").text());
    assertEquals(1, page.select(".thread > li").size());
  }

  @Test
  void keepsParagraphsAndLines() {
    var page = page(new Discussion(1, List.of(Remarks.of(1, "Ana", "a\nb\n\nc <b>"))));
    assertEquals("<p dir=\"auto\">a<br>b</p> <p dir=\"auto\">c &lt;b&gt;</p>", inner(page));
  }

  @Test
  void goesOnElsewhereWhereThereAreMore() {
    var more = page(new Discussion(51, discussion(50).first())).select(".onwards a");
    assertEquals("/api/articles/a-1/comments?after=00000000000000000000000050", more.attr("href"));
    assertEquals(0, page(discussion(50)).select(".onwards").size());
    assertEquals(0, page(new Discussion(51, discussion(3).first())).select(".onwards").size());
  }

  @Test
  void speaksTheSitesLanguage() {
    var page = page(site(Locale.ENGLISH, 0), ARTICLE, discussion(1));
    assertEquals("1 comment", page.select("#comments > h2").text());
    assertEquals("Leave a Comment", page.select("form h2").text());
    assertEquals(
        "Your email address will not be published. Required fields are marked with *",
        page.select("#comment-note").text());
  }

  @Test
  void tellsWhatBecameOfAForm() {
    for (var note : List.of("comment-waiting", "comment-published")) {
      var shown = page(Discussion.NONE).getElementById(note);
      assertTrue(shown != null);
      assertEquals("status", shown.attr("role"));
      assertEquals("-1", shown.attr("tabindex"));
    }
  }

  @Nested
  class TheForm {
    private final Document page = page(discussion(1));

    @Test
    void worksWithoutAScript() {
      var form = page.select("form");
      assertEquals("post", form.attr("method"));
      assertEquals("/api/articles/a-1/comments", form.attr("action"));
      assertEquals(
          List.of("replyTo", "text", "name", "email", "website", "url2"),
          form.select("input, textarea").eachAttr("name"));
      assertEquals(
          "/api/articles/a-1/comments?replyTo=00000000000000000000000001",
          page.select(".reply").attr("href"));
    }

    @Test
    void saysWhatItAsksForInTheSeedsWords() {
      assertEquals("Deja un comentario", page.select("form h2").text());
      assertEquals(
          "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están"
              + " marcados con *",
          page.select("#comment-note").text());
      assertEquals(
          List.of("text", "name", "email"), page.select("form [required]").eachAttr("name"));
      assertEquals(
          List.of("5000", "100", "254", "2048"),
          page.select("form [maxlength]").eachAttr("maxlength"));
      assertEquals(
          "name email url off",
          String.join(" ", page.select("input[autocomplete]").eachAttr("autocomplete")));
    }

    @Test
    void labelsEveryField() {
      for (var field : page.select("form input:not([type=hidden]), form textarea")) {
        assertEquals(1, page.select("label[for=" + field.id() + "]").size(), field.id());
      }
      for (var described : page.select("[aria-describedby]").eachAttr("aria-describedby")) {
        assertTrue(page.getElementById(described) != null, described);
      }
    }

    @Test
    void hidesItsTrapFromEverybody() {
      var trap = page.select("input[name=url2]");
      assertEquals("-1", trap.attr("tabindex"));
      assertEquals(
          "true", trap.parents().first() == null ? "" : trap.parents().first().attr("aria-hidden"));
    }
  }

  @Nested
  class WhereCommentsClose {
    @Test
    void aLineStandsInPlaceOfTheForm() {
      var closed = Samples.article("a-1", it -> it.closed());
      var page = page(Samples.SITE, closed, discussion(1));
      assertEquals(0, page.select("form, .reply").size());
      assertEquals(
          "Los comentarios de este artículo están cerrados.",
          page.select("#comments .aside").text());
    }

    @Test
    void theDateStandsAboveTheForm() {
      var page = page(site(Samples.SPANISH, 14), ARTICLE, discussion(1));
      assertEquals(
          "Se admiten comentarios hasta el 23 de marzo de 2026, 18:30.",
          page.select("#comments > .aside").text());
      assertEquals(1, page.select("form").size());
      assertFalse(page(discussion(1)).html().contains("Se admiten"));
    }
  }

  private static String inner(Document page) {
    page.outputSettings().prettyPrint(false);
    return page.select(".said").html().strip().replace("\n", " ");
  }

  private static Discussion discussion(int count) {
    return new Discussion(
        count, IntStream.rangeClosed(1, count).<PublicComment>mapToObj(Remarks::of).toList());
  }

  private static Site site(Locale language, int closeDays) {
    return new Site(
        URI.create("https://gaceta.example"),
        "La Gaceta",
        language,
        ZoneId.of("Europe/Madrid"),
        new Closing(closeDays));
  }

  private static Document page(Discussion discussion) {
    return page(Samples.SITE, ARTICLE, discussion);
  }

  private static Document page(Site site, Article article, Discussion discussion) {
    var rendering =
        new Renderer(site, new FakeArchive().discussing(article, discussion))
            .render(new Page.ArticleAt(article.id(), article.path()), List.of(), Samples.STAMP);
    return Jsoup.parse(Printed.object(rendering).body().text());
  }
}
