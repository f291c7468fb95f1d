package org.gaceta.handlers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Text;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.site.Brand;
import org.gaceta.domain.site.SiteLink;
import org.gaceta.pages.house.Scheme;

/// Reads the newspaper's face from the variables about it, each of which may be missing or empty.
///
/// @param variable what a variable says, if anything
record BrandSettings(Function<String, Optional<String>> variable) {
  private static final Pattern BETWEEN = Pattern.compile("\\|");

  Brand read() {
    return new Brand(
        read("SITE_DESCRIPTION", it -> Text.line(it, Limits.SITE_DESCRIPTION)),
        read("SITE_ACCENT", Scheme.LIGHT::accent),
        read("SITE_ACCENT_DARK", Scheme.DARK::accent),
        read("SITE_LOGO", BrandSettings::picture),
        read("SITE_ICON", BrandSettings::picture),
        read("SITE_MENU", BrandSettings::links).orElse(List.of()),
        read("SITE_LINKS", BrandSettings::links).orElse(List.of()));
  }

  private <T> Optional<T> read(String name, Function<String, T> reader) {
    try {
      return variable.apply(name).map(reader);
    } catch (InvalidValue e) {
      throw Settings.wrong(name, e.reason());
    }
  }

  /// No page asks another site for what stands on all of them.
  private static WebAddress picture(String typed) {
    var address = new WebAddress(typed);
    if (!address.isOfTheSite()) {
      throw new InvalidValue("must be a path of the site, such as /media/logo.svg");
    }
    return address;
  }

  /// Links as `Label=/address`, with a bar between them.
  private static List<SiteLink> links(String typed) {
    var links = Arrays.stream(BETWEEN.split(typed)).map(BrandSettings::link).toList();
    if (links.size() > Limits.SITE_LINKS) {
      throw new InvalidValue("must hold at most " + Limits.SITE_LINKS + " links");
    }
    return links;
  }

  private static SiteLink link(String typed) {
    var equals = typed.indexOf('=');
    if (equals < 0) {
      throw new InvalidValue(
          "must hold links such as Contact=/pages/contact|Shop=https://example.org, not " + typed);
    }
    try {
      return new SiteLink(typed.substring(0, equals), new WebAddress(typed.substring(equals + 1)));
    } catch (InvalidValue e) {
      throw new InvalidValue("holds a link that is wrong: " + typed + " " + e.reason());
    }
  }
}
