package org.gaceta.pages.narrowing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.pages.Dirt;

/// The heads of the rankings that a page shows, as read now; and the judge of what lies outside of
/// them. A row that comes in where another falls out has a record of its own, as the other has.
///
/// @param cut how many rows of each the page reads at most
public record RankingWindow(Map<Ranking, List<Place>> places, int cut) implements Scope {
  public RankingWindow {
    places = Map.copyOf(places);
  }

  @Override
  public boolean shows(Dirt dirt) {
    return switch (dirt) {
      case Dirt.WhereRanked(_, var place) ->
          Optional.ofNullable(places.get(place.ranking()))
              .filter(it -> reaches(it, place))
              .isPresent();
      case Dirt.WhereInReach _,
          Dirt.WhereListed _,
          Dirt.InFeedsOfItsSection _,
          Dirt.Always _,
          Dirt.AtItsAddress _,
          Dirt.AtEveryPath _ ->
          true;
    };
  }

  private boolean reaches(List<Place> shown, Place place) {
    return shown.size() < cut || place.text().compareTo(shown.getLast().text()) >= 0;
  }
}
