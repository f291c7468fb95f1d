package org.gaceta.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.Label;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Correction;
import org.gaceta.domain.article.Kind;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Picture.Variant;
import org.gaceta.domain.article.Submission;
import org.gaceta.domain.article.Translation;
import org.gaceta.http.SubmissionReader.Read;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionReaderTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private final SubmissionReader reader =
      new SubmissionReader(Locale.of("es"), ZoneId.of("Europe/Madrid"));

  private static final String FIX = "{\"date\":\"2026-01-01\",\"text\":\"b\"}";

  @Nested
  class Markdown {
    @Test
    void readsFrontMatterAndBody() {
      var submission =
          markdown(
                  """
                  ---
                  title: 1984
                  description: Un año
                  authors: [Clara Ibáñez, Tomás Rey]
                  agency: Agencia Litoral
                  tags: [Faros, faros, Puerto]
                  section: Cultura
                  image: https://example.org/a.jpg
                  date: 2026-02-14
                  draft: yes
                  ---
                  # Hola
                  """)
              .submission();
      assertEquals("1984", submission.title());
      assertEquals(List.of("clara-ibanez", "tomas-rey"), slugs(submission.authors()));
      assertEquals(
          List.of("Faros", "Puerto"), submission.tags().stream().map(Label::name).toList());
      assertEquals(Origin.WIRE, submission.origin());
      assertEquals(Instant.parse("2026-02-13T23:00:00Z"), submission.date().orElseThrow());
      assertEquals("https://example.org/a.jpg", submission.image().orElseThrow().url().text());
      assertTrue(submission.draft());
      assertEquals("# Hola\n", submission.body());
    }

    @Test
    void understandsHugosAndJekyllsNames() {
      var submission =
          markdown(
                  """
                  ---
                  title: Faro
                  summary: Corto
                  author: Clara Ibáñez
                  categories: [Cultura, Otra]
                  lastmod: 2026-02-15T10:00:00+01:00
                  published: false
                  cover:
                    image: /media/faro.jpg
                    alt: Un faro
                  ---
                  """)
              .submission();
      assertEquals(Optional.of("Corto"), submission.standfirst());
      assertEquals(List.of("clara-ibanez"), slugs(submission.authors()));
      assertEquals("Cultura", submission.section().orElseThrow().name());
      assertEquals(Instant.parse("2026-02-15T09:00:00Z"), submission.modified().orElseThrow());
      assertEquals("Un faro", submission.image().orElseThrow().alt());
      assertTrue(submission.draft());
    }

    @Test
    void passesUnknownNamesOverAndSaysSo() {
      var read =
          markdown(
              "---\ntitle: Faro\nlayout: post\nimage: {url: /media/a.jpg, focus: left}\n---\n");
      assertEquals(List.of("image.focus", "layout"), passedOver(read));
    }

    @Test
    void readsAStandingPageWithItsOldPaths() {
      var submission =
          markdown(
                  """
                  ---
                  title: Quiénes somos
                  kind: Page
                  aliases: [/2019/05/somos/, 2019/05/somos, /a%C3%B1o]
                  ---
                  """)
              .submission();
      assertEquals(Kind.PAGE, submission.kind());
      assertEquals(
          List.of(new SitePath("2019/05/somos"), new SitePath("año")), submission.aliases());
    }

    @Test
    void readsCorrectionsByDayOrInstant() {
      var submission =
          markdown(
                  """
                  ---
                  title: Faro
                  corrections:
                    - date: 2026-02-15
                      text: >-
                        La torre es
                        de 1903.
                    - {date: 2026-02-16T10:00:00Z, text: "Son 112 escalones."}
                  ---
                  """)
              .submission();
      assertEquals(
          List.of(
              new Correction(Instant.parse("2026-02-14T23:00:00Z"), "La torre es de 1903."),
              new Correction(Instant.parse("2026-02-16T10:00:00Z"), "Son 112 escalones.")),
          submission.corrections());
    }

    @Test
    void namesTheLineOfACorrectionThatIsWrong() {
      var answer =
          refused(
              422,
              "text/markdown",
              """
              ---
              title: Faro
              corrections:
              - date: 2026-02-15
                text: a
              - date: 2026-02-15
              ---
              """);
      assertTrue(answer.contains("\"pointer\":\"/corrections/1/text\""), answer);
      assertTrue(answer.contains("\"line\":6"), answer);
    }

    @Test
    void readsTranslationsInTheOrderOfTheirTags() {
      var submission =
          markdown(
                  """
                  ---
                  title: Faro
                  translations:
                    no: https://example.org/fyr
                    EN-gb: /articles/lighthouse
                    fr:
                  ---
                  """)
              .submission();
      assertEquals(
          List.of(
              new Translation(Locale.of("en", "GB"), new WebAddress("/articles/lighthouse")),
              new Translation(Locale.of("no"), new WebAddress("https://example.org/fyr"))),
          submission.translations());
    }

    @Test
    void namesTheLineOfATranslationThatIsWrong() {
      var answer =
          refused(
              422, "text/markdown", "---\ntitle: Faro\ntranslations:\n  en: /a\n  es: /b\n---\n");
      assertTrue(answer.contains("\"pointer\":\"/translations/es\""), answer);
      assertTrue(answer.contains("\"line\":5"), answer);
    }

    @Test
    void readsVariantsOfAPictureTheNarrowestFirst() {
      var submission =
          markdown(
                  """
                  ---
                  title: Faro
                  image:
                    url: /media/faro.jpg
                    variants:
                      - {url: /media/faro-1200.jpg, width: 1200}
                      - {url: /media/faro-400.jpg, width: "400"}
                  ---
                  """)
              .submission();
      assertEquals(
          List.of(
              new Variant(new WebAddress("/media/faro-400.jpg"), 400),
              new Variant(new WebAddress("/media/faro-1200.jpg"), 1200)),
          submission.image().orElseThrow().variants());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Draft: true", "draft: yes", "published: false", "PUBLISHED: no"})
    void neverPublishesWhatIsADraftToHugoOrJekyll(String line) {
      assertTrue(markdown("---\ntitle: Faro\n" + line + "\n---\n").submission().draft());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "publishDate: 2099-01-01",
          "publishdate: 2099-01-01",
          "Date: 2099-01-01",
          "date: 2026-01-01\npublishDate: 2099-01-01",
          "date: 2099-01-01\npublishDate: 2026-01-01"
        })
    void keepsAnEmbargo(String lines) {
      var submission = markdown("---\ntitle: Faro\n" + lines + "\n---\n").submission();
      assertEquals(Optional.of(Instant.parse("2098-12-31T23:00:00Z")), submission.date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"expires", "expiryDate", "expirydate", "unpublishDate"})
    void readsWhenAnArticleIsToGo(String name) {
      var read = markdown("---\ntitle: Faro\n%s: 2099-01-01\n---\n".formatted(name));
      assertEquals(Optional.of(Instant.parse("2098-12-31T23:00:00Z")), read.submission().expires());
      assertEquals(List.of(), read.warnings());
    }

    @Test
    void saysWhereAnEndComesBeforeItsBeginning() {
      var answer =
          refused(
              422,
              "text/markdown",
              "---\ntitle: Faro\ndate: 2026-02-02\nunpublishDate: 2026-02-01\n---\n");
      assertTrue(answer.contains("/unpublishDate") && answer.contains("\"line\":4"), answer);
    }

    @Test
    void warnsOfAnArticleThatExpiredUnlessItIsADraftAnyway() {
      var over = "---\ntitle: Faro\nexpires: 2026-02-01\n%s---\n";
      assertEquals(
          List.of("it expired at 2026-01-31T23:00:00Z, and so it is a draft"),
          markdown(over.formatted("")).warnings());
      assertEquals(List.of(), markdown(over.formatted("draft: true\n")).warnings());
    }

    @Test
    void losesNoCategory() {
      var submission =
          markdown("---\ntitle: Faro\ncategories: [Cultura, Puerto]\ntags: [Mar]\n---\n")
              .submission();
      assertEquals("Cultura", submission.section().orElseThrow().name());
      assertEquals(List.of("Mar", "Puerto"), submission.tags().stream().map(Label::name).toList());
    }

    @Test
    void saysWhatOfOurOwnAnswersMeansNothingHere() {
      var read = markdown("---\ntitle: Faro\nstate: draft\nurl: /viejo/\n---\n");
      assertEquals(List.of("state", "url"), passedOver(read));
    }

    @Test
    void takesTheDescriptionWhereThereIsASummaryToo() {
      var read = markdown("---\ntitle: Faro\ndescription: a\nsummary: b\n---\n");
      assertEquals(Optional.of("a"), read.submission().standfirst());
      assertEquals(List.of("summary"), passedOver(read));
    }

    @Test
    void refusesFrontMatterBeyondItsLimit() {
      refused(400, "text/markdown", "---\ntitle: a\nb: " + "[".repeat(80_000) + "\n---\n");
    }

    @Test
    void tellsTheLineOfAFieldThatIsMissing() throws JsonProcessingException {
      var problem =
          Json.parse(refused(422, "text/markdown", "---\ntitle: Faro\nimage:\n  alt: Nada\n---\n"));
      assertEquals(3, problem.at("/errors/0/line").asInt());
    }

    @Test
    void tellsTheLineOfEachWrongField() throws JsonProcessingException {
      var problem =
          Json.parse(
              refused(
                  422,
                  "text/markdown",
                  """
                  ---
                  title: Faro
                  # nota
                  date: ayer
                  image:
                    url: javascript:alert(1)
                  ---
                  """));
      var errors = problem.get("errors");
      assertEquals(2, errors.size());
      assertEquals("/date", errors.get(0).get("pointer").asText());
      assertEquals(4, errors.get(0).get("line").asInt());
      assertEquals("/image/url", errors.get(1).get("pointer").asText());
      assertEquals(6, errors.get(1).get("line").asInt());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "---\ntitle: [a\n---\n",
          "---\ntitle: a\ntitle: b\n---\n",
          "---\ntitle: &a b\nslug: *a\n---\n",
          "---\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n---\n",
          "---\ntitle: a\n",
          "---\n- a\n- b\n---\n",
          "---\n? [a]\n: b\n---\n",
          "---\ntitle: a\u0000b\n---\n",
          "---\ntitle: !!java.net.URL [http://example.org]\n---\n",
          "---\nbody: a\ntitle: b\n---\n",
          "+++\ntitle = 'a'\n+++\n"
        })
    void answersBrokenFrontMatterWith400(String text) {
      refused(400, "text/markdown", text);
    }

    @Test
    void takesTextWithoutFrontMatterForABody() {
      assertTrue(refused(422, "text/markdown", "Solo texto").contains("/title"));
    }

    private Read markdown(String text) {
      return read("text/markdown; charset=utf-8", text);
    }
  }

  @Nested
  class JsonBody {
    @Test
    void hasUsualValues() {
      var submission = json("{\"title\":\"Faro\"}");
      assertEquals(Origin.STAFF, submission.origin());
      assertEquals(true, submission.commentsOpen());
      assertEquals(false, submission.featured());
      assertEquals(false, submission.draft());
      assertEquals("", submission.body());
      assertEquals(Optional.empty(), submission.language());
    }

    @Test
    void takesNullAndBlankForNothing() {
      var submission =
          json(
              "{\"title\":\"Faro\",\"agency\":null,\"slug\":\"\",\"aliases\":[],\"expires\":null}");
      assertEquals(Optional.empty(), submission.agency());
      assertEquals(Optional.empty(), submission.slug());
    }

    @Test
    void ignoresWhatAnswersAdd() {
      json(
          "{\"title\":\"Faro\",\"id\":\"x\",\"version\":3,\"state\":\"published\",\"url\":\"/a\","
              + "\"publishedAt\":\"x\",\"updatedAt\":\"x\",\"byline\":[\"A\"],\"warnings\":[]}");
    }

    @Test
    void readsALanguageTag() {
      assertEquals(
          Optional.of(Locale.forLanguageTag("pt-BR")),
          json("{\"title\":\"Faro\",\"language\":\"pt-br\"}").language());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
      var answer =
          refused(
              422,
              "application/json",
              "{\"title\":7,\"tags\":\"uno\",\"draft\":\"yes\",\"image\":{\"width\":0,\"nope\":1},"
                  + "\"a/b\":1,\"authors\":[\"a\",\"\"],\"origin\":\"robot\",\"language\":\"x_y\"}");
      for (var pointer :
          List.of(
              "/title",
              "/tags",
              "/draft",
              "/image/url",
              "/image/width",
              "/image/nope",
              "/a~1b",
              "/authors/1",
              "/origin",
              "/language")) {
        assertTrue(answer.contains("\"" + pointer + "\""), pointer + " in " + answer);
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            {"title":"a","tags":%TAGS%}                        | /tags
            {"title":"a","authors":["a","b","c","d","e","f"]}  | /authors
            {"title":"%LONG%"}                                 | /title
            {"title":"a","date":"20233-01-01"}                 | /date
            {"title":"a","date":"2026-02-30"}                  | /date
            {"title":"a","date":"0999-12-31"}                  | /date
            {"title":"a","modified":"2027-01-01"}              | /modified
            {"title":"a","image":"javascript:alert(1)"}        | /image
            {"title":"a","image":7}                            | /image
            {"title":"a","image":{"url":"/m/a.jpg","width":9}} | /image/height
            {"title":"\\ud800"}                                | /title
            {"title":"a\\u0000b"}                              | /title
            {"title":"a","body":"x\\u0000"}                    | /body
            {"title":"a","body":["x"]}                         | /body
            {"title":"a","slug":"Faro"}                        | /slug
            {"title":"a","kind":"poem"}                        | /kind
            {"title":"a","language":"es-x-%LONGTAG%"}          | /language
            {"title":"a","expires":"2026-02-30"}               | /expires
            {"title":"a","date":"2026-02-01","expires":"2026-02-01"} | /expires
            {"title":"a","date":"2027-02-02","expires":"2026-08-01"} | /expires
            {"title":"a","aliases":["/old","/tags/a"]}         | /aliases/1
            {"title":"a","aliases":["https://example.org/a"]}  | /aliases/0
            {"title":"a","aliases":"/old"}                     | /aliases
            {"title":"a","video":"https://example.org/a.mp4"}  | /video
            {"title":"a","video":"https://example.org/a"}      | /video
            {"title":"a","video":{"url":"https://example.org/a"}} | /video/url
            {"title":"a","video":{"url":"/media/a.mp4"}}       | /video/poster
            {"title":"a","video":{"poster":"/media/a.jpg"}}    | /video/url
            {"title":"a","corrections":[{"text":"b"}]}         | /corrections/0/date
            {"title":"a","corrections":[{"date":"2026-01-01"}]} | /corrections/0/text
            {"title":"a","corrections":[%FIX%,{"date":"2026-01-01","text":"%LONG%%LONG%%LONG%%LONG%"}]} | /corrections/1/text
            {"title":"a","corrections":[{"date":"2099-01-01","text":"b"}]} | /corrections/0/date
            {"title":"a","corrections":[{"date":"2026-01-01","text":"b","by":"c"}]} | /corrections/0/by
            {"title":"a","corrections":["b"]}                  | /corrections/0
            {"title":"a","corrections":"b"}                    | /corrections
            {"title":"a","corrections":[%FIXES%]}              | /corrections
            {"title":"a","translations":{"en":"ftp://a.example/"}} | /translations/en
            {"title":"a","translations":{"en":7}}              | /translations/en
            {"title":"a","translations":{"no such":"/a"}}      | /translations/no such
            {"title":"a","translations":{"a/b":"/a"}}          | /translations/a~1b
            {"title":"a","translations":{"x-default":"/a"}}    | /translations/x-default
            {"title":"a","translations":{"und":"/a"}}          | /translations/und
            {"title":"a","translations":{"en":"/a","EN":"/b"}} | /translations/EN
            {"title":"a","translations":{"es":"/a"}}           | /translations/es
            {"title":"a","language":"en","translations":{"en":"/a"}} | /translations/en
            {"title":"a","translations":{%LANGUAGES%}}         | /translations
            {"title":"a","translations":["/a"]}                | /translations
            {"title":"a","translations":"/a"}                  | /translations
            {"title":"a","image":{"url":"/a.jpg","variants":[{"width":9}]}} | /image/variants/0/url
            {"title":"a","image":{"url":"/a.jpg","variants":[{"url":"/b.jpg"}]}} | /image/variants/0/width
            {"title":"a","image":{"url":"/a.jpg","variants":[{"url":"/b.jpg","width":0}]}} | /image/variants/0/width
            {"title":"a","image":{"url":"/a.jpg","variants":[{"url":"b.jpg","width":9}]}} | /image/variants/0/url
            {"title":"a","image":{"url":"/a.jpg","variants":[%VARIANT%,%VARIANT%]}} | /image/variants/1/width
            {"title":"a","image":{"url":"/a.jpg","variants":[{"url":"/b.jpg","width":9,"height":9}]}} | /image/variants/0/height
            {"title":"a","image":{"url":"/a.jpg","variants":"/b.jpg"}} | /image/variants
            {"title":"a","image":{"url":"/a.jpg","variants":[%VARIANTS%]}} | /image/variants
            {"title":"a","description":"b","summary":"c"}      | /summary
            {"title":"a","authors":["b"],"author":"c"}         | /author
            []                                                 | ''
            """)
    void namesTheFieldThatIsWrong(String body, String pointer) {
      var tags = new ArrayList<String>();
      for (var i = 0; i < 30; i++) {
        tags.add("\"t" + i + "\"");
      }
      var answer =
          refused(
              422,
              "application/json",
              body.replace("%TAGS%", tags.toString())
                  .replace("%FIXES%", String.join(",", Collections.nCopies(51, FIX)))
                  .replace("%FIX%", FIX)
                  .replace("%LANGUAGES%", each(21, "\"en-x-%d\":\"/a\""))
                  .replace("%VARIANTS%", each(11, "{\"url\":\"/b.jpg\",\"width\":%d}"))
                  .replace("%VARIANT%", "{\"url\":\"/b.jpg\",\"width\":9}")
                  .replace("%LONGTAG%", "a-".repeat(99) + "a")
                  .replace("%LONG%", "a".repeat(301)));
      assertTrue(answer.contains("\"pointer\":\"" + pointer + "\""), answer);
    }

    private static String each(int count, String pattern) {
      return IntStream.rangeClosed(1, count)
          .mapToObj(pattern::formatted)
          .collect(Collectors.joining(","));
    }

    @Test
    void refusesABodyBeyondItsLimit() {
      var answer =
          refused(
              422,
              "application/json",
              "{\"title\":\"a\",\"body\":\"" + "a".repeat(5 << 20) + "\"}");
      assertTrue(answer.contains("/body"), answer);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "{", "{\"title\":\"a\"} x", "{\"title\":\"a\",\"title\":\"b\"}", "nope"})
    void answersBrokenJsonWith400(String text) {
      refused(400, "application/json", text);
    }

    @Test
    void answersJsonThatIsTooDeepOrTooLongInANameWith400() {
      refused(400, "application/json", "{\"title\":\"x\",\"image\":" + "[".repeat(100_000));
      refused(400, "application/json", "{\"title\":\"x\",\"featured\":" + "1".repeat(2_000) + "}");
      refused(400, "application/json", "{\"" + "n".repeat(60_000) + "\":1}");
    }

    private Submission json(String text) {
      return read("application/json", text).submission();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "", "application/x-www-form-urlencoded"})
  void answersOtherMediaTypesWith415(String mediaType) {
    refused(415, mediaType, "title,a");
  }

  @Test
  void answersWhatIsNotUtf8With400() {
    var latin1 = Bytes.of(new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
    var answer =
        reader.read(Requests.put("application/json", latin1), NOW, _ -> Response.empty(200));
    assertEquals(400, answer.status());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-14,2026-02-13T23:00:00Z",
    "2026-02-14T09:30,2026-02-14T08:30:00Z",
    "2026-02-14 09:30:15,2026-02-14T08:30:15Z",
    "2026-02-14T09:30:15.1239Z,2026-02-14T09:30:15.123Z",
    "2026-02-14 09:30:00 +0200,2026-02-14T07:30:00Z",
    "2026-02-14 09:30:00 UTC,2026-02-14T09:30:00Z",
    "2026-2-4,2026-02-03T23:00:00Z",
    "2026-02-14T09:30+02,2026-02-14T07:30:00Z",
    "2026-03-29T02:30,2026-03-29T01:30:00Z"
  })
  void readsDatesAsPeopleTypeThem(String typed, Instant date) {
    assertEquals(date, Dates.parse(typed, ZoneId.of("Europe/Madrid")));
  }

  private Read read(String mediaType, String body) {
    var read = new ArrayList<Read>();
    var answer =
        reader.read(
            Requests.put(mediaType, body),
            NOW,
            it -> {
              read.add(it);
              return Response.empty(200);
            });
    assertEquals(200, answer.status(), answer.body());
    return read.getFirst();
  }

  private String refused(int status, String mediaType, String body) {
    var answer = reader.read(Requests.put(mediaType, body), NOW, it -> fail("was taken: " + it));
    assertEquals(status, answer.status(), answer.body());
    return answer.body();
  }

  private static List<String> slugs(List<Label> labels) {
    return labels.stream().map(it -> it.slug().text()).toList();
  }

  private static List<String> passedOver(SubmissionReader.Read read) {
    return read.warnings().stream()
        .map(it -> it.replace(" means nothing here and was passed over", ""))
        .sorted()
        .toList();
  }
}
