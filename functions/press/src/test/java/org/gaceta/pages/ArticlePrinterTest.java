package org.gaceta.pages;

import static org.gaceta.pages.Samples.STAMP;
import static org.gaceta.pages.Samples.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.SiteObject;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.Video;
import org.gaceta.domain.article.Withdrawn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArticlePrinterTest {
  private static final ArticleId ID = new ArticleId("a-1");
  private static final SitePath PATH = new SitePath("articles/a-1");
  private static final SitePath ELSEWHERE = new SitePath("articles/b-1");
  private static final Dirt HINTED = new Dirt.AtItsAddress(ID);
  private static final Dirt EVERYWHERE = new Dirt.AtEveryPath(ID);

  @Nested
  class WhatStandsAtAPath {
    @Test
    void isTheArticleWhereItIsLive() {
      var page = printed(archive(article("a-1")), PATH, List.of(HINTED));
      assertTrue(page.body().text().contains("<p>Texto.</p>"));
      assertEquals("text/html; charset=utf-8", page.contentType());
      assertEquals(Map.of(), page.metadata());
    }

    @Test
    void isAWayToTheNewAddressWhereTheArticleMoved() {
      var moved = Samples.movedTo(article("a-1"), "articles/b-1");
      var page = printed(archive(moved), PATH, List.of(EVERYWHERE));
      assertEquals(Map.of("status", "301", "location", "/articles/b-1"), page.metadata());
      assertTrue(page.body().text().contains("href=\"/articles/b-1\""));
      assertTrue(page.body().text().contains("Esta página ha cambiado de dirección"));
    }

    @Test
    void spellsTheNewAddressInAscii() {
      var moved = Samples.movedTo(article("a-1"), "2019/el año");
      var page = printed(archive(moved), PATH, List.of(EVERYWHERE));
      assertEquals("/2019/el%20a%C3%B1o", page.metadata().get("location"));
    }

    @Test
    void saysNothingOfAnArticleThatMovedBecauseNoChangeOfItComesHere() {
      var moved = Samples.movedTo(article("a-1"), "articles/b-1");
      var renamed = Samples.movedTo(article("a-1", it -> it.titled("Otro").bare()), "articles/b-1");
      assertEquals(
          printed(archive(moved), PATH, List.of()), printed(archive(renamed), PATH, List.of()));
    }

    @Test
    void isAWordOfRegretWhereTheArticleWasWithdrawnOrUnpublished() {
      for (Head head : List.of(withdrawn(), Samples.draft(article("a-1")))) {
        var page = printed(archive(head), PATH, List.of(EVERYWHERE));
        assertEquals(Map.of("status", "410"), page.metadata());
        assertTrue(page.body().text().contains("Este artículo ya no está disponible"));
        assertTrue(page.body().text().contains("noindex"));
      }
    }

    @Test
    void isNothingWhereNothingWasEverPrinted() {
      var other = new SitePath("articles/never");
      for (Head head : List.of(article("a-1"), withdrawn(), Samples.draft(article("a-1")))) {
        assertEquals(new Rendering.Leave(), render(archive(head), other, List.of(EVERYWHERE)));
      }
    }

    @Test
    void isNothingWhereThereIsNoArticle() {
      assertEquals(new Rendering.Leave(), render(new FakeArchive(), PATH, List.of(HINTED)));
    }

    @Test
    void isAnEmptyArticleWhereTheBodyIsMissing() {
      var page = printed(new FakeArchive().withoutBody(article("a-1")), PATH, List.of());
      assertTrue(page.body().text().contains("El Duero se desborda"));
    }

    private static Head withdrawn() {
      return new Withdrawn(ID, 4, Optional.empty(), Optional.empty(), List.of(PATH));
    }
  }

  @Nested
  class AHintThatWasWrong {
    private final FakeArchive moved = archive(Samples.movedTo(article("a-1"), ELSEWHERE.text()));

    @Test
    void leadsToTheAddressOfNow() {
      assertEquals(
          new Rendering.Elsewhere(ELSEWHERE), render(moved, PATH, List.of(HINTED, HINTED)));
      assertEquals(
          new Rendering.Elsewhere(ELSEWHERE),
          render(moved, new SitePath("articles/never"), List.of(HINTED)));
    }

    @Test
    void isPrintedAllTheSameWhereThePathIsDirtyItself() {
      assertEquals(
          "301", printed(moved, PATH, List.of(HINTED, EVERYWHERE)).metadata().get("status"));
      assertEquals("301", printed(moved, PATH, List.of()).metadata().get("status"));
    }
  }

  @Nested
  class AnArticle {
    @Test
    void saysWhatItIsInTheLanguageOfTheSite() {
      var page = html(article("a-1"));
      assertTrue(page.contains("<html lang=\"es\" dir=\"ltr\">"));
      assertTrue(
          page.contains(
              "Por <a rel=\"author\" href=\"/authors/ana-perez\"><bdi>Ana Pérez</bdi></a>"));
      assertTrue(page.contains("Foto: Ana Pérez"));
      assertTrue(page.contains(">Perfil<"));
      assertTrue(page.contains("<span class=\"role\" dir=\"auto\">Redactora jefe</span>"));
      assertTrue(page.contains("<meta name=\"version\" content=\"3\">"));
      assertTrue(
          page.contains("<link rel=\"canonical\" href=\"https://gaceta.example/articles/a-1\">"));
      assertTrue(
          page.contains(
              "<time datetime=\"2026-03-09T18:30:00+01:00\"><a href=\"/archive/2026-03-09\">9 de"
                  + " marzo de 2026</a></time>"));
    }

    @Test
    void leadsToItsSectionItsTagsItsAuthorsAndTheCalendar() {
      var page = html(article("a-1"));
      assertTrue(page.contains("<a href=\"/sections/sucesos\">Sucesos</a>"));
      assertTrue(page.contains("<a rel=\"tag\" href=\"/tags/rios\">Ríos</a>"));
      assertTrue(page.contains("<a href=\"/calendar\">Hemeroteca</a>"));
      assertEquals(3, page.split("href=\"/authors/ana-perez\"", -1).length);
    }

    @Test
    void speaksEnglishOnAnEnglishSite() {
      var site = Samples.site(Locale.of("en", "GB"), "Europe/London");
      var renderer = new Renderer(site, archive(article("a-1")));
      var page = text(renderer.render(new Page.ArticleAt(ID, PATH), List.of(), STAMP));
      assertTrue(page.contains("<html lang=\"en-GB\" dir=\"ltr\">"));
      assertTrue(
          page.contains(
              "By <a rel=\"author\" href=\"/authors/ana-perez\"><bdi>Ana Pérez</bdi></a>"));
      assertTrue(page.contains(">Profile<"));
      assertTrue(page.contains(">9 March 2026<"));
      assertTrue(page.contains("<article class=\"story\" lang=\"es\" dir=\"ltr\">"));
    }

    @Test
    void isWrittenFromTheRightInArabicButDatedInTheSitesLanguage() {
      var page = html(article("a-1", it -> it.in(Locale.of("ar")).titled("النيل")));
      assertTrue(page.contains("<article class=\"story\" lang=\"ar\" dir=\"rtl\">"));
      assertTrue(
          page.contains(
              "lang=\"es\" dir=\"ltr\"><a href=\"/archive/2026-03-09\">9 de marzo de"
                  + " 2026</a></time>"));
    }

    @Test
    void saysThatItWasUpdatedOnlyWhereTheNewsroomSaysSo() {
      var later = Samples.PUBLISHED.plusSeconds(3600);
      assertFalse(html(article("a-1")).contains("Actualizado"));
      assertFalse(
          html(article("a-1", it -> it.changed(Samples.PUBLISHED))).contains("Actualizado"));
      assertTrue(
          html(article("a-1", it -> it.changed(later)))
              .contains("Actualizado: 9 de marzo de 2026, 19:30"));
      assertTrue(
          html(article("a-1", it -> it.changed(Instant.parse("2026-03-11T09:00:00Z"))))
              .contains("Actualizado: 11 de marzo de 2026<"));
    }

    @Test
    void printsItsCorrectionsEachDatedInTheSitesLanguage() {
      var page =
          html(
              article(
                  "a-1",
                  it ->
                      it.in(Locale.of("ar"))
                          .corrected(
                              correction("2026-03-10T09:00:00Z", "Eran tres <metros>."),
                              correction("2026-03-12T09:00:00Z", "Fue el lunes."))));
      assertTrue(page.contains("lang=\"es\" dir=\"ltr\">Correcciones</h2>"));
      assertTrue(page.contains("lang=\"es\" dir=\"ltr\">10 de marzo de 2026</time>"));
      assertTrue(page.contains("<p>Eran tres &lt;metros&gt;.</p>"));
      assertTrue(page.contains("<p>Fue el lunes.</p>"));
      assertFalse(html(article("a-1")).contains("corrections"));
    }

    @Test
    void wasUpdatedWithItsNewestCorrectionUnlessTheNewsroomSaysLater() {
      var corrected = correction("2026-03-11T09:00:00Z", "Fue el lunes.");
      var before = Samples.PUBLISHED.plusSeconds(60);
      var after = Instant.parse("2026-03-15T09:00:00Z");
      assertTrue(
          html(article("a-1", it -> it.corrected(corrected).changed(before)))
              .contains("Actualizado: 11 de marzo de 2026<"));
      assertTrue(
          html(article("a-1", it -> it.corrected(corrected).changed(after)))
              .contains("Actualizado: 15 de marzo de 2026<"));
      assertFalse(
          html(article("a-1", it -> it.corrected(correction("2026-03-08T23:00:00Z", "a"))))
              .contains("Actualizado"));
    }

    @Test
    void bearsNoBylineNoDateAndNoCommentsAsAStandingPage() {
      var page = html(article("a-1", it -> it.standing()));
      assertTrue(page.contains("<h1 dir=\"auto\">El Duero se desborda</h1>"));
      for (var part :
          List.of("byline", "<time", "class=\"authors", "id=\"comments", "published_time")) {
        assertFalse(page.contains(part), part);
      }
    }

    @Test
    void linksToAHostsVideoAndLoadsNothingOfTheHost() {
      var video =
          new Video(
              new WebAddress("https://youtu.be/dQw4w9WgXcQ?t=1&x=2"),
              Optional.empty(),
              Optional.of("La <riada>"));
      var page = html(article("a-1", it -> it.showing(video)));
      assertTrue(page.contains("href=\"https://youtu.be/dQw4w9WgXcQ?t=1&amp;x=2\""));
      assertTrue(
          page.contains(
              "data-frame=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1\""));
      assertTrue(page.contains("Ver el vídeo (YouTube)"));
      assertTrue(page.contains("<figcaption>La &lt;riada&gt;</figcaption>"));
      assertFalse(page.contains("<iframe"));
    }

    @Test
    void playsAnMp4ItselfAndOnlyWhenAsked() {
      var video =
          new Video(
              new WebAddress("/media/a.mp4"),
              Optional.of(new WebAddress("/media/a.jpg")),
              Optional.empty());
      assertTrue(
          html(article("a-1", it -> it.showing(video)))
              .contains(
                  "<video src=\"/media/a.mp4\" poster=\"/media/a.jpg\""
                      + " aria-label=\"El Duero se desborda\" controls preload=\"none\""));
    }

    @Test
    void loadsItsPictureFirstAndAtItsSize() {
      assertTrue(
          html(article("a-1"))
              .contains(
                  "<img src=\"/media/river.jpg\" alt=\"El río, crecido\" width=\"1600\""
                      + " height=\"1000\" fetchpriority=\"high\" decoding=\"async\">"));
    }

    @Test
    void leavesOutWhatItDoesNotHave() {
      var page = html(article("a-1", it -> it.bare()));
      for (var part :
          List.of(
              "byline",
              "<figure",
              "standfirst",
              "class=\"section",
              "tags",
              "class=\"authors",
              "class=\"related",
              "description")) {
        assertFalse(page.contains(part), part);
      }
    }

    @Test
    void creditsTheAgency() {
      assertTrue(
          html(article("a-1", it -> it.from("Agencia Norte")))
              .contains("<span class=\"agency\">Agencia Norte</span>"));
    }

    private static Correction correction(String date, String text) {
      return new Correction(Instant.parse(date), text);
    }

    private static String html(Head head) {
      return printed(archive(head), PATH, List.of()).body().text();
    }
  }

  private static FakeArchive archive(Head head) {
    return new FakeArchive().holding(head, "Texto.");
  }

  private static Rendering render(FakeArchive archive, SitePath path, List<Dirt> why) {
    return new Renderer(Samples.SITE, archive).render(new Page.ArticleAt(ID, path), why, STAMP);
  }

  private static SiteObject printed(FakeArchive archive, SitePath path, List<Dirt> why) {
    return Printed.object(render(archive, path, why));
  }

  private static String text(Rendering rendering) {
    return Printed.object(rendering).body().text();
  }
}
