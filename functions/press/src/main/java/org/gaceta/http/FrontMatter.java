package org.gaceta.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.gaceta.domain.Limits;
import org.gaceta.http.Document.Dialect;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.MappingNode;

/// Markdown with YAML front matter between lines of `---`, as Hugo and Jekyll have it.
final class FrontMatter {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\n(?<yaml>.*?)^(?:---|\\.\\.\\.)[ \\t]*$\\n*(?<body>.*)\\z",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final int FIRST_LINE = 2;

  private FrontMatter() {}

  static Parsed<Document> parse(String typed) {
    var text = typed.replace("\r\n", "\n");
    if (text.startsWith("+++")) {
      return Parsed.wrong(
          Refusals.badRequest("the front matter must be YAML between lines of ---, not TOML"));
    }
    if (!text.startsWith("---")) {
      return new Parsed.Right<>(document(Json.object(), text, Map.of()));
    }
    var block = BLOCK.matcher(text);
    return block.matches()
        ? yaml(block.group("yaml"), block.group("body"))
        : Parsed.wrong(Refusals.badRequest("the front matter does not end in a line of ---"));
  }

  private static Parsed<Document> yaml(String yaml, String body) {
    if (yaml.length() > Limits.FRONT_MATTER) {
      return Parsed.wrong(
          Refusals.badRequest(
              "the front matter is longer than %,d characters".formatted(Limits.FRONT_MATTER)));
    }
    try {
      var anchored = anchored(yaml);
      if (anchored.isPresent()) {
        return refused("holds an anchor or an alias, which is not taken", anchored.getAsInt());
      }
      var root = Optional.ofNullable(new Yaml(options()).compose(new StringReader(yaml)));
      if (root.isPresent() && !(root.get() instanceof MappingNode)) {
        return refused("holds no named fields", FIRST_LINE);
      }
      var reader = new YamlFields(FIRST_LINE);
      var fields = root.map(it -> reader.object((MappingNode) it, "")).orElseGet(Json::object);
      return reader
          .refusal()
          .<Parsed<Document>>map(it -> Parsed.wrong(Refusals.badRequest("the front matter " + it)))
          .orElseGet(() -> new Parsed.Right<>(document(fields, body, reader.lines())));
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      return refused("is no YAML", mark == null ? FIRST_LINE : mark.getLine() + FIRST_LINE);
    } catch (YAMLException e) {
      return Parsed.wrong(Refusals.badRequest("the front matter holds what YAML does not allow"));
    }
  }

  /// The line of the first anchor or alias: looked for before anything is built, since a few of
  /// them can make gigabytes.
  private static OptionalInt anchored(String yaml) {
    return StreamSupport.stream(
            new Yaml(options()).parse(new StringReader(yaml)).spliterator(), false)
        .filter(it -> it instanceof NodeEvent node && node.getAnchor() != null)
        .mapToInt(it -> it.getStartMark().getLine() + FIRST_LINE)
        .findFirst();
  }

  private static Parsed<Document> refused(String what, int line) {
    return Parsed.wrong(Refusals.badRequest("the front matter %s: line %d".formatted(what, line)));
  }

  private static Document document(ObjectNode fields, String body, Map<String, Integer> lines) {
    return new Document(fields.put("body", body), Dialect.FRONT_MATTER, lines);
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return options;
  }
}
