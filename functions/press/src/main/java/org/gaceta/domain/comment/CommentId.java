package org.gaceta.domain.comment;

import java.util.regex.Pattern;
import org.gaceta.domain.InvalidValue;

/// A comment's name: a ULID, so that the order of names is the order of time.
public record CommentId(String text) implements Comparable<CommentId> {
  private static final Pattern FORM = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");

  public CommentId {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValue("is no comment's id");
    }
  }

  @Override
  public int compareTo(CommentId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
