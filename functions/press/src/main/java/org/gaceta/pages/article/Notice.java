package org.gaceta.pages.article;

import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.SitePath;
import org.gaceta.pages.Templates;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.house.Message;

/// A page that has nothing to show but a way on. It says nothing of the article, since no change of
/// the article prints it again.
///
/// @param canonical where crawlers find what they looked for; none keeps the page out of indexes
public record Notice(
    HouseStyle house,
    String title,
    String text,
    String href,
    String link,
    Optional<String> canonical) {

  public static Notice moved(HouseStyle house, SitePath to) {
    return new Notice(
        house,
        house.text(Message.MOVED_TITLE),
        house.text(Message.MOVED_TEXT),
        to.href(),
        house.text(Message.MOVED_LINK),
        Optional.of(house.absolute(to)));
  }

  public static Notice gone(HouseStyle house) {
    return toTheFront(house, Message.GONE_TITLE, Message.GONE_TEXT);
  }

  public static Notice missing(HouseStyle house) {
    return toTheFront(house, Message.MISSING_TITLE, Message.MISSING_TEXT);
  }

  public String html() {
    return Templates.render("notice.jte", Map.of("house", house, "notice", this));
  }

  private static Notice toTheFront(HouseStyle house, Message title, Message text) {
    return new Notice(
        house,
        house.text(title),
        house.text(text),
        "/",
        house.text(Message.SITE_FRONT),
        Optional.empty());
  }
}
