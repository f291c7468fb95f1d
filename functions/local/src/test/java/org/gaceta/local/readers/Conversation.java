package org.gaceta.local.readers;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gaceta.local.Prose;

/// What readers say under the articles, and an editor approves.
record Conversation(Paper paper) {
  private static final ObjectMapper JSON = new ObjectMapper();

  void hold() {
    var first = say(Contents.ID, "Marta", Prose.of(200, "Marta"), "");
    var second =
        say(Contents.ID, "Iñaki", "Yo lo vi anoche.\n\nhttps://faros.example/punta", first);
    var third = say(Contents.ID, "مريم", "جميل جدا", second);
    var _ = say(Contents.ID, "Rosa & <b>", "<script>document.title='roto'</script>", third);
    for (var i = 0; i < 6; i++) {
      var _ = say(Contents.ID, "Lectora " + i, Prose.of(160, "comentario" + i), "");
    }
    for (var i = 0; i < 3; i++) {
      var _ = say("comarca-1", "Xoán", "Comentario " + i, "");
    }
    var _ = say("arabe", "سلمى", "مرحبا", "");
  }

  private String say(String article, String name, String text, String replyTo) {
    var fields =
        new LinkedHashMap<>(Map.of("name", name, "email", "a@correo.example", "text", text));
    if (!replyTo.isEmpty()) {
      fields.put("replyTo", replyTo);
    }
    var path = "/api/articles/" + article + "/comments";
    var sent =
        paper
            .script()
            .unsigned(
                "POST",
                path,
                Map.of("Content-Type", "application/json", "Accept", "application/json"),
                new String(Contents.bytes(fields), UTF_8));
    var id = id(Sent.ok(sent));
    var verdict = Contents.bytes(Map.of("state", "approved"));
    var _ = Sent.ok(paper.script().signed("PUT", path + "/" + id, "application/json", verdict));
    return id;
  }

  private static String id(String json) {
    try {
      return JSON.readTree(json).path("id").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }
}
