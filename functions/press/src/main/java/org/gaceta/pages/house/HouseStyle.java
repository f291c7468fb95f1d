package org.gaceta.pages.house;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaceta.domain.Colour;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.Page;
import org.gaceta.pages.feed.FeedFormat;

/// What templates ask for whatever they print: the site's words, dates, languages and addresses.
public record HouseStyle(Site site, Messages words, Dates dates, Asset sheet) {
  private static final String NAMES = "\u0000";

  /// The style of a site.
  ///
  /// @throws IllegalArgumentException if there are no words in its language
  public static HouseStyle of(Site site) {
    return new HouseStyle(
        site,
        Messages.in(site.language()),
        new Dates(site.language(), site.zone()),
        Asset.stylesheet(site.brand()));
  }

  public String text(Message message, Object... arguments) {
    return words.text(message, arguments);
  }

  /// The site's language, as HTML names it.
  public String language() {
    return tag(site.language());
  }

  public String direction() {
    return direction(site.language());
  }

  public String tag(Locale language) {
    return language.toLanguageTag();
  }

  public String direction(Locale language) {
    return Direction.of(language);
  }

  /// A language as Open Graph names it: with its territory, where that was said.
  public String locale(Locale language) {
    return language.getCountry().isEmpty()
        ? language.getLanguage()
        : language.getLanguage() + "_" + language.getCountry();
  }

  /// A language as those who speak it call it.
  public String endonym(Locale language) {
    return language.getDisplayName(language);
  }

  /// Whether a language is another than the site's, so that a page must say so.
  public boolean foreign(Locale language) {
    return !language.equals(site.language());
  }

  /// `Por Ana, Luis`; none where nobody is named.
  public Optional<String> byline(List<Author> authors) {
    return authors.isEmpty()
        ? Optional.empty()
        : Optional.of(
            text(
                Message.BYLINE,
                authors.stream().map(Author::name).collect(Collectors.joining(", "))));
  }

  /// What stands before and after the names of authors where each is a link.
  public Around aroundTheByline() {
    var parts = text(Message.BYLINE, NAMES).split(NAMES, 2);
    return new Around(parts[0], parts[1]);
  }

  /// The words around something.
  public record Around(String before, String after) {}

  /// What a link to somewhere else is called: where it leads.
  public String host(WebAddress address) {
    var uri = URI.create(address.text());
    return uri.getHost() == null ? address.text() : uri.getHost().replaceFirst("^www\\.", "");
  }

  /// `Foto: Ana`; none where the picture names nobody.
  public Optional<String> credit(Picture picture) {
    return picture.credit().map(it -> text(Message.PICTURE_CREDIT, it));
  }

  public String day(Instant instant) {
    return dates.day(instant);
  }

  /// A day with its hour and minute.
  public String moment(Instant instant) {
    return dates.moment(instant);
  }

  public String machine(Instant instant) {
    return dates.machine(instant);
  }

  /// An address as it must read outside of the site.
  public String absolute(WebAddress address) {
    return address.text().startsWith("/") ? site.url() + address.text() : address.text();
  }

  public String absolute(SitePath path) {
    return site.absolute(path);
  }

  public String feed() {
    return new Page.SiteFeed(FeedFormat.ATOM).href();
  }

  /// What the newspaper says that it is.
  public String description() {
    return site.brand().description().orElseGet(() -> text(Message.SITE_DESCRIPTION, site.title()));
  }

  /// The newspaper's own accent, where it has one.
  public Optional<Colour> accent(Scheme scheme) {
    return scheme.accent(site.brand());
  }

  /// The files that pages refer to, for the deployment to put.
  public List<Asset> assets() {
    return List.of(sheet, Asset.SCRIPT, Asset.ICON);
  }

  public String stylesheet() {
    return sheet.path().href();
  }

  public String script() {
    return Asset.SCRIPT.path().href();
  }

  public String icon() {
    return Asset.iconOf(site.brand()).text();
  }
}
