package org.gaceta.pages.lists;

import java.util.List;
import java.util.Map;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Topic;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.Templates;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.narrowing.Window;

/// The page of a section or a tag, once there is one. It stays when the last article was taken off
/// it, and says so.
public record TopicPrinter(HouseStyle house, Archive archive) implements Printer<Page.OfTopic> {
  private static final int CUT = 20;

  @Override
  public Rendering print(Page.OfTopic page, List<Dirt> why, String stamp) {
    return archive
        .topic(page.listing(), CUT)
        .filter(it -> new Window(page.listing(), it.newest(), CUT).shows(why))
        .<Rendering>map(it -> new Rendering.Print(Sheet.html(html(page, it), stamp)))
        .orElseGet(Rendering.Leave::new);
  }

  private String html(Page.OfTopic page, Topic topic) {
    var older = Older.than(page.listing(), topic.newest(), CUT, house.dates());
    return Templates.render(
        "topic.jte", Map.of("house", house, "page", page, "topic", topic, "older", older));
  }
}
