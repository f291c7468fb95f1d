package org.gaceta.http;

import java.util.function.Function;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Text;
import org.gaceta.domain.comment.BlockedWords;

/// The words that make a comment wait, as `{"words": […]}`: what is answered can be sent back.
public final class BlockedWordsJson {
  private BlockedWordsJson() {}

  public static Response of(BlockedWords words) {
    var json = Json.object();
    var all = json.putArray("words");
    words.words().forEach(all::add);
    return Response.json(200, json).with("Cache-Control", "no-store");
  }

  /// What is to be done with what was sent.
  public static Response read(Request request, Function<BlockedWords, Response> use) {
    return switch (Documents.json(request).then(BlockedWordsJson::words)) {
      case Parsed.Right<BlockedWords>(var words) -> use.apply(words);
      case Parsed.Wrong<BlockedWords>(var answer) -> answer;
    };
  }

  private static Parsed<BlockedWords> words(Document document) {
    var fields = new Fields(document);
    var words = fields.texts(it -> Text.line(it, Limits.NAME), false, "words");
    if (!document.fields().has("words")) {
      fields.missing("words");
    }
    if (words.size() > Limits.BLOCKED_WORDS) {
      fields.wrong("must be at most %d words".formatted(Limits.BLOCKED_WORDS), "words");
    }
    fields.finish();
    return Parsed.of(
        new BlockedWords(words.stream().distinct().toList()), fields.findings().problems());
  }
}
