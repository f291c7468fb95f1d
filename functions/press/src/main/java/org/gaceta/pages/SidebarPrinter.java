package org.gaceta.pages;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gaceta.domain.author.TopAuthor;
import org.gaceta.domain.settling.Place;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Commented;
import org.gaceta.domain.site.MostCommented;
import org.gaceta.pages.house.HouseStyle;

/// What stands beside every article: the most commented articles, the top authors and the latest
/// videos. It is an object of its own, which pages load, so that no change of a ranking prints
/// every page.
record SidebarPrinter(HouseStyle house, Archive archive) implements Printer<Page.Sidebar> {
  private static final int CUT = 5;

  @Override
  public Rendering print(Page.Sidebar page, List<Dirt> why, String stamp) {
    var places = new HashMap<Ranking, List<Place>>();
    var authors = archive.topAuthors(CUT);
    places.put(new Ranking.Authors(), authors.stream().map(TopAuthor::place).toList());
    var commented =
        archive.today().map(MostCommented::months).orElse(List.of()).stream()
            .flatMap(month -> ofMonth(month, places).stream())
            .toList();
    var videos = archive.videos(CUT);
    var rankings = new RankingWindow(places, CUT);
    var latest = new Reach(videos.stream().map(it -> it.entry().key()).toList(), CUT);
    if (!why.isEmpty() && why.stream().noneMatch(it -> rankings.shows(it) && latest.shows(it))) {
      return new Rendering.Leave();
    }
    var model =
        Map.<String, Object>of(
            "house",
            house,
            "commented",
            MostCommented.of(commented, CUT).articles(),
            "authors",
            authors,
            "videos",
            videos);
    return new Rendering.Print(Sheet.html(Templates.render("sidebar.jte", model), stamp));
  }

  private List<Commented> ofMonth(YearMonth month, Map<Ranking, List<Place>> places) {
    var commented = archive.mostCommented(month, CUT);
    places.put(new Ranking.Commented(month), commented.stream().map(Commented::place).toList());
    return commented;
  }
}
