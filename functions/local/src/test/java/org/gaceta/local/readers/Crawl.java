package org.gaceta.local.readers;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;

/// Follows the links of a paper, and asks for each address once.
final class Crawl {
  private final Paper paper;
  private final Map<URI, HttpResponse<String>> answers = new HashMap<>();

  Crawl(Paper paper) {
    this.paper = paper;
  }

  /// Each with the page it stands on and what is wrong with it.
  List<String> brokenLinksOf(String path) {
    var page = paper.site().resolve(path);
    return Links.in(get(page)).stream()
        .distinct()
        .flatMap(it -> problem(page, it).map(what -> path + " → " + it + ": " + what).stream())
        .toList();
  }

  int reached() {
    return answers.size();
  }

  private Optional<String> problem(URI page, String link) {
    URI to;
    try {
      to = page.resolve(link);
    } catch (IllegalArgumentException e) {
      return Optional.of("no address");
    }
    if (!paper.site().getAuthority().equals(to.getAuthority())) {
      return Optional.empty();
    }
    var answer = get(to);
    var elsewhere = !answer.uri().equals(get(page).uri());
    if (elsewhere && answer.statusCode() != 200) {
      return Optional.of("status " + answer.statusCode());
    }
    var anchor = to.getFragment();
    return anchor == null || Jsoup.parse(answer.body()).getElementById(anchor) != null
        ? Optional.empty()
        : Optional.of("no such anchor");
  }

  private HttpResponse<String> get(URI address) {
    var text = address.toString().replaceFirst("#.*", "");
    return answers.computeIfAbsent(URI.create(text), it -> paper.read(it.toString()));
  }
}
