package org.gaceta.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gaceta.handlers.Recount;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Recorded;
import org.gaceta.store.table.Value;

/// What is wrong with a world that has come to rest.
final class Inspection {
  private final Rest rest;
  private final Map<String, Item> items = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private Inspection(Rest rest) {
    this.rest = rest;
    for (var record : rest.records()) {
      record
          .after()
          .ifPresentOrElse(it -> items.put(name(record), it), () -> items.remove(name(record)));
    }
  }

  /// All that is wrong, in words; nothing where all is well.
  static List<String> of(Rest rest) {
    var inspection = new Inspection(rest);
    inspection.pages();
    inspection.counts();
    inspection.articlesAreWhole();
    inspection.versionsGoUpByOne();
    inspection.nothingIsOverdue();
    inspection.onlyWhatIsApprovedGetsPublic();
    inspection.whatIsErasedStaysSo();
    rest.answers().forEach(inspection::answer);
    inspection.erasures();
    return inspection.wrong;
  }

  private void pages() {
    var keys = new TreeSet<>(rest.site().keySet());
    keys.addAll(rest.rebuilt().keySet());
    for (var key : keys) {
      var is = rest.site().getOrDefault(key, "nothing");
      var shouldBe = rest.rebuilt().getOrDefault(key, "nothing");
      // one that the table does not explain may lie there until the next rebuild
      if (!is.equals(shouldBe) && !(shouldBe.equals("nothing") && is.endsWith(World.STRAY))) {
        wrong.add(Differences.between(key, is, shouldBe));
      }
    }
  }

  private void counts() {
    try {
      new Recount(rest.table()).assertSettled();
    } catch (AssertionError e) {
      wrong.add("counts: " + e.getMessage());
    }
  }

  private void articlesAreWhole() {
    var listed = new HashSet<String>();
    items.forEach((name, item) -> {
      if (!item.key().sk().equals("ARTICLE")) {
        return;
      }
      listed.addAll(item.read().texts("entries"));
      var body = items.containsKey(item.key().pk() + " BODY");
      var withdrawn = item.text("state").equals("withdrawn");
      if (body == withdrawn) {
        wrong.add(name + " is " + item.text("state") + ", and its body is " + body);
      }
      for (var path : item.read().texts("printed")) {
        var row = items.get("ADDRESS#" + path + " ADDRESS");
        if (row == null || !item.key().pk().endsWith("#" + row.text("article"))) {
          wrong.add(path + ", which " + name + " has printed, belongs to " + row);
        }
      }
    });
    var entries = new HashSet<String>();
    items.keySet().stream().filter(it -> it.matches(".* \\d{4}-.*Z#.*")).forEach(entries::add);
    if (!entries.equals(listed)) {
      wrong.add("entries are " + new TreeSet<>(entries) + ", heads list " + new TreeSet<>(listed));
    }
  }

  private void versionsGoUpByOne() {
    for (var record : rest.records()) {
      if (record.key().sk().equals("ARTICLE")) {
        var was = record.before().map(it -> it.read().number("version")).orElse(0L);
        var is = record.after().map(it -> it.read().number("version")).orElse(-1L);
        if (is != was + 1) {
          wrong.add(name(record) + " went from version " + was + " to " + is);
        }
      }
    }
  }

  private void nothingIsOverdue() {
    items.forEach((name, item) -> {
      if (item.get("desk").equals(Optional.of(new Value.Text("due")))
          && item.text("deskAt").compareTo(rest.now().minusSeconds(5).toString()) < 0) {
        wrong.add(name + " is overdue since " + item.text("deskAt"));
      }
    });
  }

  /// At no moment a copy is put of a comment that is not approved at that moment.
  private void onlyWhatIsApprovedGetsPublic() {
    var states = new HashMap<String, String>();
    for (var record : rest.records()) {
      if (record.key().pk().startsWith("DISCUSSION#")) {
        states.put(name(record), record.after().map(it -> it.text("state")).orElse("nothing"));
      } else if (record.key().sk().startsWith("COMMENT#") && record.after().isPresent()) {
        var submitted = name(record).replaceFirst("ARTICLE#", "DISCUSSION#");
        if (!"approved".equals(states.get(submitted))) {
          wrong.add(name(record) + " was made public when it was " + states.get(submitted));
        }
      }
    }
  }

  private void whatIsErasedStaysSo() {
    items.forEach((name, item) -> {
      if (item.get("erasedAt").isPresent()
          && !(item.text("state").equals("deleted") && item.text("text").isEmpty())) {
        wrong.add(name + " was erased, and is " + item.text("state"));
      }
    });
  }

  private void answer(Answered answered) {
    switch (answered.deed()) {
      case Deed.Put(var article, _, var mark, _) -> {
        if (!mark.isEmpty()) {
          marked(answered, "ARTICLE", "standfirst", mark);
        }
        if (answered.isDone() && !isVersion(article, answered.body())) {
          wrong.add(answered + ", but the table never had that version: " + answered.body());
        }
      }
      case Deed.Comment(_, _, var text) -> marked(answered, "COMMENT#", "text", text);
      case Deed.Profile(_, _, var mark) -> marked(answered, "AUTHOR", "role", mark);
      case Deed.Delete(var article) -> {
        if (answered.status() == 204 && !wasEver("ARTICLE#" + article, "state", "withdrawn")) {
          wrong.add(answered + ", but the table never had it withdrawn");
        }
      }
      case Deed.Judge(_, var state) -> {
        if (answered.status() == 200 && !wasEver("DISCUSSION#", "state", state)) {
          wrong.add(answered + ", but no comment was ever " + state);
        }
      }
      case Deed.Erase _, Deed.Pass _, Deed.Rebuild _, Deed.Upload _ -> {}
    }
    if (answered.status() == 500) {
      wrong.add(answered + ": a fault " + answered.body());
    }
  }

  /// Whether the answer is an article as the table had it once.
  private boolean isVersion(String article, String answer) {
    var json = Callers.json(answer);
    return rest.records().stream()
        .filter(it -> it.key().pk().equals("ARTICLE#" + article) && it.key().sk().equals("ARTICLE"))
        .flatMap(it -> it.after().stream())
        .anyMatch(it ->
            it.read().number("version") == json.path("version").asLong()
                && it.read().maybeText("title").orElse("").equals(json.path("title").asText()));
  }

  /// What was answered with 2xx is there; what was refused left nothing.
  private void marked(Answered answered, String sk, String attribute, String mark) {
    var there =
        rest.records().stream()
            .filter(it -> it.key().sk().startsWith(sk))
            .flatMap(it -> it.after().stream())
            .anyMatch(it -> it.read().maybeText(attribute).filter(mark::equals).isPresent());
    if (answered.isDone() && !there) {
      wrong.add(answered + ", but the table never held it");
    }
    if (answered.isRefused() && there && isOnly(answered.deed(), mark)) {
      wrong.add(answered + ", but the table held it");
    }
  }

  /// Whether nobody else sent the same.
  private boolean isOnly(Deed deed, String mark) {
    return rest.answers().stream()
        .map(Answered::deed)
        .allMatch(it -> it.equals(deed) || !it.toString().contains(mark));
  }

  private boolean wasEver(String partition, String attribute, String value) {
    return rest.records().stream()
        .filter(it -> it.key().pk().startsWith(partition))
        .flatMap(it -> it.after().stream())
        .anyMatch(it -> it.read().maybeText(attribute).filter(value::equals).isPresent());
  }

  /// What was commented before an erasure of its address was asked for has gone.
  private void erasures() {
    var asked = new HashMap<String, Long>();
    for (var answered : rest.answers()) {
      if (answered.deed() instanceof Deed.Erase(var email) && answered.isDone()) {
        asked.merge(email, answered.from(), Math::max);
      }
    }
    for (var record : rest.records()) {
      var text = record.after().flatMap(it -> it.read().maybeText("email")).orElse("");
      if (record.key().pk().startsWith("DISCUSSION#")
          && record.sequence() <= asked.getOrDefault(text, 0L)
          && !isErased(name(record))) {
        wrong.add(name(record) + " of " + text + " was not erased");
      }
    }
  }

  private boolean isErased(String comment) {
    var item = items.get(comment);
    return item == null || item.get("erasedAt").isPresent();
  }

  private static String name(Recorded record) {
    return record.key().pk() + " " + record.key().sk();
  }
}
