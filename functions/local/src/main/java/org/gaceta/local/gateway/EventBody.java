package org.gaceta.local.gateway;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gaceta.domain.Bytes;
import org.jspecify.annotations.Nullable;

/// A request's body as an event carries it.
///
/// @param text nothing where there is no body
record EventBody(@Nullable String text, boolean isBase64Encoded) {
  /// What API Gateway hands on as text; it encodes every other body in Base64.
  private static final Pattern TEXT =
      Pattern.compile("text/.*|application/(json|xml|javascript|.*\\+json)");

  static EventBody of(ApiRequest request) {
    if (request.body().size() == 0) {
      return new EventBody(null, false);
    }
    var type = request.header("content-type").orElse("").replaceFirst(";.*", "").strip();
    return TEXT.matcher(type.toLowerCase(Locale.ROOT)).matches()
        ? text(request.body())
        : base64(request.body());
  }

  private static EventBody text(Bytes body) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.toArray()));
      return new EventBody(text.toString(), false);
    } catch (CharacterCodingException _) {
      return base64(body);
    }
  }

  private static EventBody base64(Bytes body) {
    return new EventBody(Base64.getEncoder().encodeToString(body.toArray()), true);
  }
}
