package org.gaceta.pages.lists;

import java.util.List;
import java.util.Map;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Portfolio;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.Templates;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.narrowing.Window;

/// The page of an author, whom a byline or a profile has named: who they are and what they wrote.
public record AuthorPrinter(HouseStyle house, Archive archive) implements Printer<Page.OfAuthor> {
  private static final int CUT = 20;

  @Override
  public Rendering print(Page.OfAuthor page, List<Dirt> why, String stamp) {
    return archive
        .portfolio(page.author(), CUT)
        .filter(it -> new Window(page.listing(), it.newest(), CUT).shows(why))
        .<Rendering>map(it -> new Rendering.Print(Sheet.html(html(page, it), stamp)))
        .orElseGet(Rendering.Leave::new);
  }

  private String html(Page.OfAuthor page, Portfolio portfolio) {
    var older = Older.than(page.listing(), portfolio.newest(), CUT, house.dates());
    return Templates.render(
        "author.jte", Map.of("house", house, "page", page, "portfolio", portfolio, "older", older));
  }
}
