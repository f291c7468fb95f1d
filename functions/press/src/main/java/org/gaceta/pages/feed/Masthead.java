package org.gaceta.pages.feed;

import java.util.Locale;

/// What a feed says of itself, whatever its format.
///
/// @param id the same for ever
/// @param publisher the newspaper
/// @param home the address of the page that it follows
/// @param self its own address
/// @param icon the address of the newspaper's
public record Masthead(
    String id,
    String publisher,
    String title,
    String description,
    String home,
    String self,
    String icon,
    Locale language) {
  static final String GENERATOR = "Gaceta";
}
