package org.gaceta.local.readers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gaceta.local.Prose;

/// What the newspapers of the tests print: a section that goes on behind its page, every part that
/// an article can have, and what is hard to print.
final class Contents {
  /// The article that has every part.
  static final String ID = "faro";

  static final String ARTICLE = "/articles/el-faro-vuelve-a-encenderse";
  static final String MOVED = "/articles/camino-viejo";
  static final String GONE = "/articles/retirada";

  /// How many articles the section `comarca` has: more than its page shows.
  static final int IN_SECTION = 24;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> AUTHORS = List.of("Elena Ribas", "Tomás Urrutia", "Marc Oliu");
  private static final List<String> TAGS = List.of("Puerto", "Mar", "Fiestas", "sal/pimienta");

  private final Paper paper;

  private Contents(Paper paper) {
    this.paper = paper;
  }

  static void fill(Paper paper) {
    var contents = new Contents(paper);
    Pictures.hang(paper);
    contents.authors();
    contents.section();
    contents.hardCases();
    contents.whatMovedAndWent();
    contents.whole();
    new Conversation(paper).hold();
  }

  /// A day of the archive.
  static LocalDate day(Paper paper) {
    return LocalDate.ofInstant(new Contents(paper).at(0), ZoneId.of("Europe/Madrid"));
  }

  private void authors() {
    var profile =
        Map.of(
            "name", "Elena Ribas",
            "role", "Redactora jefa",
            "biography", "Nació junto al puerto.\n\n" + Prose.of(300, "Elena"),
            "picture", "/media/1.svg",
            "links", List.of("https://social.example/@elena"));
    Sent.ok(
        paper
            .script()
            .signed("PUT", "/api/authors/elena-ribas", "application/json", bytes(profile)));
  }

  private void section() {
    for (var i = 0; i < IN_SECTION; i++) {
      var title = "Crónica %d: %s".formatted(i + 1, Prose.of(30 + i * 3, "título" + i).strip());
      var story =
          Story.of(title, at(i)).section("Comarca").tags(TAGS.get(i % 4), TAGS.get((i + 1) % 4));
      story.authors(AUTHORS.get(i % 3));
      if (i % 3 != 2) {
        story.standfirst(Prose.of(120, "entradilla" + i)).picture(i % 4);
      }
      if (i % 5 == 0) {
        story.with("featured", true);
      }
      put("comarca-" + i, story);
    }
    for (var i = 0; i < 4; i++) {
      put(
          "lonja-" + i,
          Story.of("The harbour at dawn, part " + (i + 1), at(i * 4 + 1))
              .section("C++ & <b>")
              .with("language", "en")
              .picture(i)
              .authors("Marc Oliu", "Elena Ribas"));
    }
  }

  private void hardCases() {
    put("sin-nada", Story.of("Sin nada", at(3)));
    put(
        "titular-largo",
        Story.of(Prose.of(299, "largo").strip() + ".", at(4))
            .picture(2)
            .with("slug", "titular-largo"));
    put(
        "guion",
        Story.of("<script>document.title='roto'</script> & «fin»", at(5)).section("C++ & <b>"));
    put(
        "arabe",
        Story.of("ميناء المدينة يستقبل زواره من جديد", at(6))
            .with("slug", "arabe")
            .with("language", "ar")
            .with("body", Resource.text("arabe.md"))
            .section("Cultura")
            .tags("Puerto")
            .picture(3));
    put(
        "pelicula",
        Story.of("El puerto, en imágenes", at(7))
            .with("slug", "pelicula")
            .with(
                "video",
                Map.of(
                    "url", "/media/pelicula.mp4", "poster", "/media/2.svg", "title", "El puerto"))
            .with("agency", "Agencia Costa")
            .with("commentsOpen", false));
    put(
        "hostil",
        Story.of("Todo lo que cabe en un texto", at(8))
            .with("slug", "hostil")
            .with("body", Resource.text("hostil.md")));
    put(
        "nosotros",
        Story.of("Quiénes somos", at(9)).with("kind", "page").with("slug", "quienes-somos"));
  }

  private void whatMovedAndWent() {
    put(
        "movida",
        Story.of("Un camino nuevo", at(10)).with("slug", "camino-viejo").section("Fugaz"));
    put(
        "movida",
        Story.of("Un camino nuevo", at(10))
            .with("slug", "camino-nuevo")
            .with("aliases", List.of("2019/05/camino"))
            .section("Cultura"));
    put("retirada", Story.of("Retirada", at(11)).with("slug", "retirada"));
    Sent.ok(paper.script().delete("retirada"));
  }

  private void whole() {
    var story =
        Story.of("El faro vuelve a encenderse", paper.asOf().minus(Duration.ofHours(1)))
            .section("Comarca")
            .tags("Puerto", "sal/pimienta", "Faros")
            .authors("Elena Ribas", "Marc Oliu")
            .standfirst(
                "La linterna lleva apagada desde el temporal de noviembre. Esta noche se verá a"
                    + " veinte millas.")
            .picture(0)
            .with("dateline", "Punta Norte")
            .with("featured", true)
            .with(
                "video",
                Map.of(
                    "url",
                    "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                    "poster",
                    "/media/1.svg",
                    "title",
                    "La linterna gira"))
            .with(
                "corrections",
                List.of(
                    Map.of(
                        "date",
                        paper.asOf().toString(),
                        "text",
                        "El faro tiene tres pisos, y no cuatro."),
                    Map.of("date", paper.asOf().toString(), "text", "La linterna es de 1902.")))
            .with("body", Resource.text("faro.md") + "\n\n" + Prose.of(4_000, "faro"));
    put(ID, story);
  }

  private void put(String id, Story story) {
    Sent.ok(paper.script().put(id, new String(bytes(story.fields()), UTF_8)));
  }

  private Instant at(int place) {
    return paper.asOf().minus(Duration.ofHours(2 + place * 5L));
  }

  static byte[] bytes(Object json) {
    try {
      return JSON.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
