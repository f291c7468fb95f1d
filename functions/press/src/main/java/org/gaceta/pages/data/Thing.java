package org.gaceta.pages.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// A thing in schema.org's vocabulary, told property by property; what is not there is left out.
public final class Thing {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  private Thing() {}

  static Thing of(String type) {
    return new Thing().text("@type", type);
  }

  /// As the content of a `script` element, which nothing in it can end.
  public String json() {
    var document = JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org");
    return ScriptJson.write(document.setAll(node));
  }

  Thing text(String name, String text) {
    node.put(name, text);
    return this;
  }

  Thing text(String name, Optional<String> text) {
    text.ifPresent(it -> text(name, it));
    return this;
  }

  Thing texts(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      var list = node.putArray(name);
      texts.forEach(list::add);
    }
    return this;
  }

  Thing number(String name, long number) {
    node.put(name, number);
    return this;
  }

  Thing flag(String name, boolean set) {
    node.put(name, set);
    return this;
  }

  Thing thing(String name, Thing thing) {
    node.set(name, thing.node);
    return this;
  }

  Thing thing(String name, Optional<Thing> thing) {
    thing.ifPresent(it -> thing(name, it));
    return this;
  }

  Thing things(String name, List<Thing> things) {
    if (!things.isEmpty()) {
      var list = node.putArray(name);
      things.forEach(it -> list.add(it.node));
    }
    return this;
  }
}
