package org.gaceta.domain.site;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.Colour;
import org.gaceta.domain.WebAddress;

/// The newspaper's own face. Where it does not say, pages have the house's.
///
/// @param description a line on what the newspaper is, which stands under its title
/// @param accent of links and labels in light mode
/// @param accentDark the same in dark mode
/// @param logo a picture that stands in the masthead for the title
/// @param icon of tabs, bookmarks and feeds
/// @param menu links under the masthead of every page, most of them to sections
/// @param links at the foot of every page
public record Brand(
    Optional<String> description,
    Optional<Colour> accent,
    Optional<Colour> accentDark,
    Optional<WebAddress> logo,
    Optional<WebAddress> icon,
    List<SiteLink> menu,
    List<SiteLink> links) {
  /// That of a newspaper that says nothing of it.
  public static final Brand NONE =
      new Brand(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());

  public Brand {
    menu = List.copyOf(menu);
    links = List.copyOf(links);
  }
}
