package org.gaceta.local.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/// A place in a YAML document, which may be empty: asking deeper is always allowed.
record Tree(@Nullable Object value) {
  /// More than SnakeYAML's 50: the roles of a template repeat their common parts by alias.
  private static final int ALIASES = 1_000;

  static Tree read(Path file) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(ALIASES);
    try (var reader = Files.newBufferedReader(file)) {
      return new Tree(new Yaml(new ShortTags(options)).load(reader));
    } catch (IOException e) {
      throw new UncheckedIOException("no template to read at " + file.toAbsolutePath(), e);
    }
  }

  Tree at(String... path) {
    var here = this;
    for (var name : path) {
      here = new Tree(here.value instanceof Map<?, ?> members ? members.get(name) : null);
    }
    return here;
  }

  /// The members in their order; none where this is no mapping.
  Map<String, Tree> members() {
    var found = new LinkedHashMap<String, Tree>();
    if (value instanceof Map<?, ?> members) {
      members.forEach((name, member) -> found.put(String.valueOf(name), new Tree(member)));
    }
    return found;
  }

  /// The items in their order; none where this is no list.
  List<Tree> items() {
    return value instanceof List<?> items
        ? items.stream().<Tree>map(Tree::new).toList()
        : List.of();
  }

  boolean isPresent() {
    return value != null;
  }

  /// A plain scalar as text.
  Optional<String> text() {
    return switch (value) {
      case String text -> Optional.of(text);
      case Number number -> Optional.of(number.toString());
      case Boolean truth -> Optional.of(truth.toString());
      case null, default -> Optional.empty();
    };
  }

  int number(int otherwise) {
    return text().map(Integer::valueOf).orElse(otherwise);
  }
}
