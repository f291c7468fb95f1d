package org.gaceta.pages.data;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/// Writes JSON for a `script` element, in which entities mean nothing: with `<`, `>` and `&`
/// escaped as JSON has it, no text can end the element or begin a comment.
final class ScriptJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(new JsonFactoryBuilder().characterEscapes(new Escapes()).build()).build();

  private ScriptJson() {}

  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always written", e);
    }
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      var codes = standardAsciiEscapesForJSON();
      "<>&".chars().forEach(it -> codes[it] = ESCAPE_STANDARD);
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
