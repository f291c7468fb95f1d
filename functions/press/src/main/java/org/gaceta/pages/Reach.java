package org.gaceta.pages;

import java.util.List;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.EntryKey;

/// How far down a listing a page shows it, as read now.
///
/// @param shown the entries that it shows, the newest first
/// @param cut how many it shows at most
record Reach(List<EntryKey> shown, int cut) {
  Reach {
    shown = List.copyOf(shown);
  }

  /// Whether any of the reasons can show. No reason at all means that the page is wanted anyway.
  boolean shows(List<Dirt> why) {
    return why.isEmpty() || why.stream().anyMatch(this::shows);
  }

  /// Whether this one can. What has nothing to do with listings can.
  boolean shows(Dirt dirt) {
    return switch (dirt) {
      case Dirt.WhereInReach(_, var key) -> reaches(key);
      case Dirt.WhereOnDay(_, _, var key) -> reaches(key);
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
