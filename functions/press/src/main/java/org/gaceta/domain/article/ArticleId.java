package org.gaceta.domain.article;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Slug;

/// The newsroom's own name for an article, of characters that every client can sign in an address.
public record ArticleId(String text) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{1," + Limits.ID + "}");
  private static final Pattern DOTS = Pattern.compile("\\.+");

  public ArticleId {
    if (!FORM.matcher(text).matches() || DOTS.matcher(text).matches()) {
      throw new InvalidValue(
          "an id has 1 to %d letters a to z, digits and . _ ~ -, and not dots alone"
              .formatted(Limits.ID));
    }
  }

  /// A slug that no other id has: the id itself where it is one, else its letters and a hash of it.
  public Slug slug() {
    var own = Slug.of(text);
    if (own.isPresent() && own.get().text().equals(text)) {
      return own.get();
    }
    var hash =
        UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
    return own.map(it -> it.with(hash)).orElseGet(() -> new Slug(hash));
  }

  @Override
  public String toString() {
    return text;
  }
}
