package org.gaceta.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gaceta.domain.Label;
import org.gaceta.domain.Slug;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.author.Profile;
import org.gaceta.store.table.Outcome;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.Write;

/// The authors' profiles.
public final class Profiles {
  private final Table table;
  private final Attempts attempts;

  public Profiles(Table table, Attempts attempts) {
    this.table = table;
    this.attempts = attempts;
  }

  /// What became of an attempt to change a profile.
  public enum Change {
    CREATED,
    REPLACED,
    UNCHANGED,
    /// Too much was going on: nothing is known to have been written.
    BUSY
  }

  public Optional<Profile> find(Slug author) {
    return table.get(Keys.author(author), true).map(ProfileItem::of);
  }

  /// Puts a whole profile in place of any that there is; the last one stays.
  public Change put(Profile profile) {
    var before = find(profile.slug());
    if (before.equals(Optional.of(profile))) {
      return Change.UNCHANGED;
    }
    return isPut(Write.put(ProfileItem.toItem(profile)))
        ? before.isPresent() ? Change.REPLACED : Change.CREATED
        : Change.BUSY;
  }

  /// A put without a condition may be made again where nobody knows what became of it.
  private boolean isPut(Write write) {
    for (var attempt = 0; attempts.next(attempt); attempt++) {
      if (table.write(write) instanceof Outcome.Done) {
        return true;
      }
    }
    return false;
  }

  /// As bylines print those that there are. A profile changed this very second may come as it was:
  /// a byline is as printed, and the next PUT prints it anew.
  Map<Slug, Author> of(List<Label> authors) {
    var keys = authors.stream().map(it -> Keys.author(it.slug())).collect(Collectors.toSet());
    return keys.isEmpty()
        ? Map.of()
        : table.get(keys, false).values().stream()
            .map(it -> ProfileItem.of(it).author())
            .collect(Collectors.toMap(Author::slug, Function.identity()));
  }
}
