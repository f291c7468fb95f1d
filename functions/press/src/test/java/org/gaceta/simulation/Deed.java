package org.gaceta.simulation;

import java.time.Duration;

/// One thing that somebody does in a history.
sealed interface Deed {
  /// Puts an article.
  ///
  /// @param json what is sent
  /// @param mark names this very text in its `description`, so that it is known again in the table;
  ///   empty where it does not
  /// @param only on this version; 0 for whatever there is
  record Put(String article, String json, String mark, long only) implements Deed {
    @Override
    public String toString() {
      return "PUT " + article + (only > 0 ? " if-match " + only : "") + " " + json;
    }
  }

  record Delete(String article) implements Deed {
    @Override
    public String toString() {
      return "DELETE " + article;
    }
  }

  record Comment(String article, String email, String text) implements Deed {
    @Override
    public String toString() {
      return "%s comments on %s: %s".formatted(email, article, text);
    }
  }

  /// Judges the how-many-th of the comments that were taken by then; nothing where there are fewer.
  record Judge(int comment, String state) implements Deed {
    @Override
    public String toString() {
      return "judges comment " + comment + ": " + state;
    }
  }

  record Erase(String email) implements Deed {
    @Override
    public String toString() {
      return "asks to erase " + email;
    }
  }

  record Profile(String author, String name, String mark) implements Deed {
    @Override
    public String toString() {
      return "PUT author %s: %s, %s".formatted(author, name, mark);
    }
  }

  /// Time passes, and the clocks tick.
  record Pass(Duration time) implements Deed {
    @Override
    public String toString() {
      return "after " + time + " the clock ticks";
    }
  }

  /// Somebody puts an object where nothing is, which the table does not explain.
  record Upload(String key) implements Deed {
    @Override
    public String toString() {
      return "uploads something at " + key;
    }
  }

  /// A rebuild of everything begins.
  record Rebuild() implements Deed {
    @Override
    public String toString() {
      return "begins a rebuild";
    }
  }
}
