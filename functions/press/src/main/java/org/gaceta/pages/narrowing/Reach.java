package org.gaceta.pages.narrowing;

import java.time.LocalDate;
import java.util.List;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.DayEntry;
import org.gaceta.domain.site.EntryKey;
import org.gaceta.domain.site.Listing;
import org.gaceta.pages.Dirt;

/// How far down a listing a page shows it, as read now.
///
/// @param shown the entries that it shows, the newest first
/// @param cut how many it shows at most
public record Reach(Listing listing, List<EntryKey> shown, int cut) implements Scope {
  public Reach {
    shown = List.copyOf(shown);
  }

  /// How far down its day a page shows it.
  public static Reach ofDay(LocalDate day, List<DayEntry> entries, int cut) {
    return new Reach(new Listing.OfDay(day), entries.stream().map(DayEntry::key).toList(), cut);
  }

  @Override
  public boolean shows(Dirt dirt) {
    return switch (dirt) {
      case Dirt.WhereInReach(_, var of, var key) -> !of.equals(listing) || reaches(key);
      case Dirt.WhereListed(_, var id) -> shows(id);
      case Dirt.InFeedsOfItsSection(var id) -> shows(id);
      case Dirt.Always _, Dirt.WhereRanked _, Dirt.AtItsAddress _, Dirt.AtEveryPath _ -> true;
    };
  }

  private boolean shows(ArticleId id) {
    return shown.stream().anyMatch(it -> it.id().equals(id));
  }

  private boolean reaches(EntryKey key) {
    return shown.size() < cut || key.compareTo(shown.getLast()) >= 0;
  }
}
