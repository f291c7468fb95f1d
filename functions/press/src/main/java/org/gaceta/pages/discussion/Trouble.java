package org.gaceta.pages.discussion;

import java.util.Locale;
import java.util.Set;
import org.gaceta.domain.comment.CommentState;

/// Why a comment was not taken, to be told to its reader.
public sealed interface Trouble {
  /// Nothing: the form is a new one.
  record None() implements Trouble {}

  /// Fields are wrong.
  record Wrong(Set<Field> fields) implements Trouble {
    public Wrong {
      fields = Set.copyOf(fields);
    }
  }

  /// The same text stands there already.
  record Same(CommentState state) implements Trouble {}

  record TooSoon(long seconds) implements Trouble {}

  record Closed() implements Trouble {}

  /// The article is not there, or no more.
  record Gone() implements Trouble {}

  record Busy() implements Trouble {}

  /// A field of the form, in the order in which they stand there.
  enum Field {
    REPLY,
    TEXT,
    NAME,
    EMAIL,
    WEBSITE;

    /// The id that its element has on the page.
    public String id() {
      return "comment-" + name().toLowerCase(Locale.ROOT);
    }
  }
}
