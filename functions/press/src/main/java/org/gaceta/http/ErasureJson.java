package org.gaceta.http;

import java.util.function.Function;
import org.gaceta.domain.comment.Email;

/// An address whose comments are to be erased, as `{"email": …}`. The answer does not repeat it.
public final class ErasureJson {
  private ErasureJson() {}

  /// What is to be done with the address that was sent.
  public static Response read(Request request, Function<String, Response> use) {
    return switch (Documents.json(request).then(ErasureJson::email)) {
      case Parsed.Right<String>(var email) -> use.apply(email);
      case Parsed.Wrong<String>(var answer) -> answer;
    };
  }

  /// It will be done soon.
  public static Response accepted(String id) {
    return Response.json(202, Json.object().put("id", id)).with("Cache-Control", "no-store");
  }

  private static Parsed<String> email(Document document) {
    var fields = new Fields(document);
    var email = fields.text(Email::of, "email");
    if (email.isEmpty()) {
      fields.missing("email");
    }
    fields.finish();
    return Parsed.of(email.orElse(""), fields.findings().problems());
  }
}
