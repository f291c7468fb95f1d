package org.gaceta.simulation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Draws histories: newsrooms of a few articles whose slugs, tags, authors and days are so few that
/// they meet all the time.
final class Author {
  private static final List<String> ARTICLES = List.of("a", "b", "c", "d");
  private static final List<String> SLUGS = List.of("uno", "dos", "tres");
  private static final List<String> ALIASES = List.of("viejo/uno", "viejo/dos", "articles/tres");
  private static final List<String> SECTIONS = List.of("Cultura", "Deportes");
  private static final List<String> TAGS = List.of("Mar", "Sol", "Luz");
  private static final List<String> WRITERS = List.of("Clara", "Tomás", "Inés");
  private static final List<String> STATES = List.of("approved", "spam", "deleted", "pending");
  private static final List<String> DATES =
      List.of(
          "2026-04-30T22:30:00Z",
          "2026-05-01",
          "2026-05-31T21:59:59Z",
          "2026-05-31T22:00:00Z",
          "2026-06-01T11:00:00Z");

  private final RandomGenerator chance;
  private final int articles;

  private final Style style;
  private final Map<String, ObjectNode> desk = new TreeMap<>();
  private int marks;

  private Author(RandomGenerator chance, Style style) {
    this.chance = chance;
    this.style = style;
    this.articles =
        switch (style) {
          case NEWSROOM -> 1 + chance.nextInt(chance.nextInt(1, 4));
          case TO_AND_FRO, TALK -> 1;
          case STRAYS -> 3;
        };
  }

  /// The history of a seed.
  static History write(long seed) {
    var styles = Style.values();
    return write(seed, styles[(int) Math.floorMod(seed, (long) styles.length)]);
  }

  /// The history of a seed that is about this.
  static History write(long seed, Style style) {
    return new Author(new Random(seed), style).write0(seed);
  }

  private History write0(long seed) {
    return new History(
        callers(),
        1 + chance.nextInt(4),
        1 + chance.nextInt(3),
        1 + chance.nextInt(2),
        pace(),
        List.of(0.0, 0.01, 0.03).get(chance.nextInt(3)),
        Optional.empty(),
        List.of(0.0, 0.1, 0.3).get(chance.nextInt(3)),
        chance.nextBoolean(),
        seed);
  }

  private Stage.Pace pace() {
    var slow =
        switch (style) {
          case NEWSROOM, TALK -> any(List.of("", "PUT", "put", "update", "["));
          case TO_AND_FRO -> any(List.of("", "PUT"));
          case STRAYS -> "DELETE";
        };
    return new Stage.Pace(
        any(List.of(0.0, 0.5, 0.9)),
        any(List.of(0.0, 0.01, 0.04)),
        (style == Style.STRAYS ? 300 : 20) + chance.nextInt(400),
        slow);
  }

  private List<List<Deed>> callers() {
    return switch (style) {
      case TALK -> chance.nextBoolean() ? judgedWhileErased() : drawn();
      case STRAYS -> chance.nextBoolean() ? printedWhileCleared() : drawn();
      case TO_AND_FRO -> chance.nextBoolean() ? thereAndBack() : drawn();
      case NEWSROOM -> drawn();
    };
  }

  private List<List<Deed>> drawn() {
    var callers = new ArrayList<List<Deed>>();
    var many = 1 + chance.nextInt(4);
    var deeds =
        style == Style.STRAYS ? 8 + chance.nextInt(8) : 2 + chance.nextInt(chance.nextInt(1, 12));
    for (var caller = 0; caller < many; caller++) {
      var own = new ArrayList<Deed>();
      for (var i = 0; i < Math.max(1, deeds / many); i++) {
        own.add(deed());
      }
      callers.add(own);
    }
    return callers;
  }

  /// What is printed, then changed, and then again as it was.
  private List<List<Deed>> thereAndBack() {
    var article = first("a");
    var deeds = new ArrayList<Deed>();
    for (var title : List.of("Uno", "Otro", "Uno")) {
      deeds.add(put("a", article.deepCopy().put("title", title), ""));
      deeds.addAll(waiting(title.equals("Otro") ? 30 : 150));
    }
    return List.of(deeds);
  }

  /// Some time, up to so many steps, which judging nothing takes.
  private List<Deed> waiting(int most) {
    return new ArrayList<>(
        Stream.<Deed>generate(() -> new Deed.Judge(9, "spam"))
            .limit(chance.nextInt(most))
            .toList());
  }

  private List<List<Deed>> judgedWhileErased() {
    var email = anEmail();
    return List.of(
        List.of(
            put("a", first("a"), ""),
            new Deed.Comment("a", email, "Texto"),
            new Deed.Judge(0, "deleted"),
            new Deed.Erase(email),
            new Deed.Pass(Duration.ofMinutes(1))),
        Stream.<Deed>generate(() -> new Deed.Judge(0, "approved")).limit(8).toList());
  }

  private List<List<Deed>> printedWhileCleared() {
    var callers = new ArrayList<List<Deed>>();
    var cleared = new ArrayList<Deed>();
    for (var i = 0; i < SLUGS.size(); i++) {
      cleared.add(new Deed.Upload("articles/" + SLUGS.get(i)));
      var article = ARTICLES.get(i);
      var own = waiting(300);
      own.add(put(article, first(article).put("slug", SLUGS.get(i)), ""));
      callers.add(own);
    }
    cleared.add(new Deed.Rebuild());
    callers.add(cleared);
    return callers;
  }

  private Deed deed() {
    if (style == Style.STRAYS && chance.nextInt(3) > 0) {
      return chance.nextInt(3) == 0
          ? new Deed.Rebuild()
          : new Deed.Upload("articles/" + any(SLUGS));
    }
    var choice = chance.nextInt(style == Style.TALK ? 45 : 0, style == Style.STRAYS ? 45 : 100);
    if (desk.isEmpty() || choice < 45) {
      return put();
    } else if (choice < 50) {
      return style == Style.TALK
          ? new Deed.Pass(Duration.ofMinutes(1))
          : new Deed.Delete(anArticle());
    } else if (choice < 66) {
      return new Deed.Comment(anArticle(), anEmail(), "Texto " + ++marks);
    } else if (choice < 82) {
      return new Deed.Judge(chance.nextInt(3), any(STATES));
    } else if (choice < (style == Style.TALK ? 92 : 86)) {
      return new Deed.Erase(anEmail());
    } else if (choice < 92) {
      return new Deed.Profile(
          any(List.of("clara", "tomas", "ines")), any(WRITERS), "oficio " + ++marks);
    } else if (choice < 97) {
      return new Deed.Pass(Duration.ofMinutes(any(List.of(1L, 5L, 60L, 24 * 60L))));
    }
    return new Deed.Rebuild();
  }

  private Deed put() {
    var article = anArticle();
    var known = Optional.ofNullable(desk.get(article));
    if (known.isPresent() && chance.nextInt(12) == 0) {
      // the very same again
      return put(article, known.get(), "");
    }
    var next = known.map(ObjectNode::deepCopy).orElseGet(() -> first(article));
    var mark = style == Style.TO_AND_FRO || chance.nextBoolean() ? "" : "marca " + ++marks;
    if (!mark.isEmpty()) {
      next.put("description", mark);
    }
    if (style == Style.TO_AND_FRO) {
      turn(next);
    } else if (known.isPresent()) {
      change(next);
    }
    desk.put(article, next);
    return put(article, next, mark);
  }

  private Deed put(String article, ObjectNode json, String mark) {
    var only = chance.nextInt(10) == 0 ? 1 + chance.nextInt(4) : 0;
    return new Deed.Put(article, json.toString(), mark, only);
  }

  private ObjectNode first(String article) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("title", "Título " + article);
    json.put("body", "Texto de " + article);
    json.putArray("authors").add(any(WRITERS));
    if (style == Style.TO_AND_FRO) {
      // else its page would tell when it was written, and never be the same again
      json.put("date", "2026-05-01").put("modified", "2026-05-02");
    }
    if (style == Style.STRAYS || chance.nextBoolean()) {
      json.put("slug", any(SLUGS));
    }
    for (var i = 0; i < 2 && style != Style.TO_AND_FRO; i++) {
      change(json);
    }
    return json;
  }

  private void turn(ObjectNode json) {
    switch (chance.nextInt(8)) {
      case 0, 1 -> json.put("title", any(List.of("Uno", "Otro")));
      case 2 -> json.put("body", any(List.of("Uno", "Otro")));
      case 3 -> json.put("slug", any(SLUGS.subList(0, 2)));
      case 4 -> json.putArray("authors").add(any(WRITERS.subList(0, 2)));
      case 5 -> json.putArray("tags").add(any(TAGS.subList(0, 2)));
      case 6 -> json.put("date", any(DATES.subList(1, 3)));
      default -> json.put("draft", chance.nextBoolean());
    }
  }

  private void change(ObjectNode json) {
    switch (chance.nextInt(14)) {
      case 0, 1 -> json.put("title", "Título " + ++marks);
      case 2 -> json.put("body", "Texto " + ++marks);
      case 3, 4 -> json.put("slug", any(SLUGS));
      case 5 -> json.putArray("tags").add(any(TAGS)).add(any(TAGS));
      case 6 -> json.put("section", any(SECTIONS));
      case 7 -> some(json, "authors", WRITERS);
      case 8 -> json.put("date", any(DATES));
      case 9 -> json.put("draft", true);
      case 10 -> json.remove("draft");
      case 11 -> some(json, "aliases", ALIASES);
      case 12 ->
          json.put(
              any(List.of("date", "expires")),
              World.BEGINNING.plus(Duration.ofMinutes(any(List.of(1L, 3L, 50L)))).toString());
      default -> json.putObject("video").put("url", "https://videos.example/" + ++marks + ".mp4");
    }
    // the same twice is refused
    if (json.path("tags").size() == 2
        && json.path("tags").get(0).equals(json.path("tags").get(1))) {
      json.putArray("tags").add(any(TAGS));
    }
  }

  private void some(ObjectNode json, String field, List<String> from) {
    var array = json.putArray(field);
    var start = chance.nextInt(from.size());
    array.add(from.get(start));
    if (chance.nextBoolean()) {
      array.add(from.get((start + 1) % from.size()));
    }
  }

  private String anArticle() {
    return ARTICLES.get(chance.nextInt(articles));
  }

  private String anEmail() {
    return "lectora" + chance.nextInt(style == Style.TALK ? 1 : 2) + "@correo.example";
  }

  private <T> T any(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
