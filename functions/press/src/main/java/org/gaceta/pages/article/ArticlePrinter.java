package org.gaceta.pages.article;

import java.util.List;
import java.util.Optional;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.article.State;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Dossier;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Printer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.pages.body.Markdown;
import org.gaceta.pages.house.HouseStyle;

/// What stands at a path of an article, which is a function of its head alone: the article where it
/// is live, a way to it where it once was, a word of regret where it is no more.
public record ArticlePrinter(HouseStyle house, Archive archive, Markdown markdown)
    implements Printer<Page.ArticleAt> {

  @Override
  public Rendering print(Page.ArticleAt page, List<Dirt> why, String stamp) {
    return archive
        .dossier(page.id())
        .map(it -> print(it, page.path(), why, stamp))
        .orElseGet(Rendering.Leave::new);
  }

  private Rendering print(Dossier dossier, SitePath path, List<Dirt> why, String stamp) {
    var head = dossier.head();
    if (head.isLiveAt(path) && head instanceof Article article) {
      return new Rendering.Print(Sheet.html(html(article, dossier), stamp));
    }
    var address = address(head);
    if (address.isPresent() && onlyForTheAddress(why)) {
      return new Rendering.Elsewhere(address.get());
    }
    if (!head.printed().contains(path)) {
      return new Rendering.Leave();
    }
    return new Rendering.Print(
        address
            .map(to -> Sheet.moved(Notice.moved(house, to).html(), to, stamp))
            .orElseGet(() -> Sheet.gone(Notice.gone(house).html(), stamp)));
  }

  private String html(Article article, Dossier dossier) {
    return new ArticlePage(house, markdown)
        .html(article, dossier.body().orElse(""), dossier.discussion());
  }

  private static Optional<SitePath> address(Head head) {
    return head.address().filter(_ -> head.state() == State.PUBLISHED);
  }

  /// The path was a hint then, and it was wrong.
  private static boolean onlyForTheAddress(List<Dirt> why) {
    return !why.isEmpty() && why.stream().allMatch(Dirt.AtItsAddress.class::isInstance);
  }
}
