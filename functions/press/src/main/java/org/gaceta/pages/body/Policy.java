package org.gaceta.pages.body;

import java.util.List;
import java.util.regex.Pattern;
import org.gaceta.pages.house.Message;
import org.gaceta.pages.house.Messages;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What an article's body may hold: what a newsroom writes with, and nothing that can run, style,
/// submit, or pass for a part of the page round it. Whatever is not named here is dropped, its text
/// kept where it is text.
final class Policy {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");
  private static final Pattern INSTANT = Pattern.compile("[0-9A-Z:+. -]{1,40}");
  private static final Pattern RELATION =
      Pattern.compile("(?:nofollow|sponsored|ugc)(?: (?:nofollow|sponsored|ugc)){0,2}");
  private static final Pattern PICTURE =
      Pattern.compile("(?:(?i:https?)://|/(?!/))[^\\\\\\p{Cntrl}]*");

  /// Whether a picture at this address is shown at all.
  static boolean admitsPicture(String address) {
    return PICTURE.matcher(address).matches();
  }

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.-]{1,100}");
  private static final Pattern BACK = Pattern.compile("Back to reference ([\\d-]+)");

  /// Sets the names that a body gives apart from the names that the page itself uses.
  private static final String OWN = "text-";

  private Policy() {}

  static PolicyFactory of(Messages words) {
    var policy = new HtmlPolicyBuilder().allowUrlProtocols("http", "https", "mailto");
    prose(policy);
    links(policy, words);
    pictures(policy);
    tables(policy);
    return policy.toFactory();
  }

  private static void prose(HtmlPolicyBuilder policy) {
    policy
        .allowElements("p", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr", "br", "wbr", "pre")
        .allowElements("ul", "ol", "li", "dl", "dt", "dd", "div")
        .allowElements("em", "strong", "i", "b", "u", "s", "small", "mark", "sub", "sup", "del")
        .allowElements("ins", "code", "kbd", "samp", "var", "q", "cite", "dfn", "abbr", "time")
        .allowElements("span", "bdi", "bdo", "ruby", "rt", "rp")
        // The page's one h1 is the headline.
        .allowElements((_, _) -> "h2", "h1")
        // A section wants a heading, which the footnotes have not.
        .allowElements((_, _) -> "div", "section")
        .allowAttributes("lang")
        .matching(LANGUAGE)
        .globally()
        .allowAttributes("dir")
        .matching(true, "ltr", "rtl", "auto")
        .globally()
        .allowAttributes("id")
        .matching((_, _, id) -> ID.matcher(id).matches() ? OWN + id : null)
        .globally()
        .allowAttributes("title")
        .onElements("abbr", "dfn", "a", "img", "iframe")
        .allowAttributes("datetime")
        .matching(INSTANT)
        .onElements("time", "del", "ins")
        .allowAttributes("cite")
        .onElements("blockquote", "q", "del", "ins")
        .allowAttributes("start")
        .matching(NUMBER)
        .onElements("ol")
        .allowAttributes("reversed")
        .onElements("ol")
        .allowAttributes("value")
        .matching(NUMBER)
        .onElements("li")
        .allowAttributes("class")
        .matching(false, "footnotes")
        .onElements("section");
  }

  private static void links(HtmlPolicyBuilder policy, Messages words) {
    policy
        .allowElements("a")
        .allowAttributes("href")
        .matching((_, _, href) -> href.startsWith("#") ? fragment(href) : href)
        .onElements("a")
        .allowAttributes("rel")
        .matching(RELATION)
        .onElements("a")
        .allowAttributes("aria-label")
        .matching((_, _, label) -> backLink(label, words))
        .onElements("a");
  }

  private static void pictures(HtmlPolicyBuilder policy) {
    policy
        .allowElements("figure", "figcaption")
        .allowElements(Policy::picture, "img")
        .allowAttributes("src")
        .matching(PICTURE)
        .onElements("img")
        .allowAttributes("alt")
        .onElements("img")
        .allowAttributes("width", "height")
        .matching(NUMBER)
        .onElements("img")
        .allowElements(Player::element, "iframe")
        .allowAttributes("src")
        .matching(Player::isKnown)
        .onElements("iframe")
        .disallowTextIn("iframe");
  }

  private static void tables(HtmlPolicyBuilder policy) {
    policy
        .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
        .allowAttributes("colspan", "rowspan")
        .matching(NUMBER)
        .onElements("th", "td")
        .allowAttributes("scope")
        .matching(true, "row", "col", "rowgroup", "colgroup")
        .onElements("th")
        .allowAttributes("class")
        .matching(false, "start", "center", "end")
        .onElements("th", "td");
  }

  private static @Nullable String picture(String element, List<String> attributes) {
    if (!Attributes.has(attributes, "src")) {
      return null;
    }
    if (!Attributes.has(attributes, "alt")) {
      attributes.addAll(List.of("alt", ""));
    }
    attributes.addAll(List.of("loading", "lazy", "decoding", "async"));
    return element;
  }

  private static @Nullable String fragment(String href) {
    var id = href.substring(1);
    return ID.matcher(id).matches() ? "#" + OWN + id : null;
  }

  /// The label of a footnote's way back, which commonmark-java writes in English.
  private static @Nullable String backLink(String label, Messages words) {
    var back = BACK.matcher(label);
    return back.matches() ? words.text(Message.FOOTNOTE_BACK, back.group(1)) : null;
  }
}
