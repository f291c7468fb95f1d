package org.gaceta.handlers;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gaceta.domain.SiteObject;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.site.Archive;
import org.gaceta.pages.Dirt;
import org.gaceta.pages.Page;
import org.gaceta.pages.Renderer;
import org.gaceta.pages.Rendering;
import org.gaceta.pages.Sheet;
import org.gaceta.store.PageShelf;
import org.gaceta.store.Shelved;

/// Prints what is dirty: finds the pages that it is, as the table has them now, and puts each by
/// compare-and-swap.
public final class Printing {
  private final Archive archive;
  private final Renderer renderer;
  private final PageShelf shelf;
  private final Supplier<String> stamps;

  /// With ULIDs as stamps, a new one for each attempt.
  public Printing(Archive archive, Renderer renderer, PageShelf shelf, Supplier<String> stamps) {
    this.archive = archive;
    this.renderer = renderer;
    this.shelf = shelf;
    this.stamps = stamps;
  }

  /// The pages that something dirties. An article's address is only a hint here, which the
  /// rendering verifies.
  public List<Page> pages(Dirt dirt) {
    return switch (dirt) {
      case Dirt.Always(var page) -> List.of(page);
      case Dirt.WhereInReach(var page, _, _) -> List.of(page);
      case Dirt.WhereRanked(var page, _) -> List.of(page);
      case Dirt.WhereListed(var page, _) -> List.of(page);
      case Dirt.InFeedsOfItsSection(var id) ->
          archive.head(id).stream().flatMap(Printing::sectionFeeds).toList();
      case Dirt.AtItsAddress(var id) ->
          archive.head(id).stream().flatMap(Printing::printedAddress).toList();
      case Dirt.AtEveryPath(var id) ->
          archive.head(id).stream().flatMap(Printing::printedPaths).toList();
    };
  }

  /// Prints a page for these reasons.
  ///
  /// @return what became of it; where it moved meanwhile, of the page at its new path
  public Shelved print(Page page, List<Dirt> why) {
    return print(page, why, shelf::put);
  }

  /// Prints a page that no record asks for, unless the bucket has the same.
  ///
  /// @return what became of it; where it moved meanwhile, of the page at its new path
  public Shelved restore(Page page, List<Dirt> why) {
    return print(page, why, (path, render) -> shelf.putUnlessSame(path, render, Sheet::isSame));
  }

  private Shelved print(Page page, List<Dirt> why, Shelving shelving) {
    var last = new AtomicReference<Rendering>(new Rendering.Leave());
    var shelved =
        shelving.shelve(
            page.path(),
            () -> {
              var rendering = renderer.render(page, why, stamps.get());
              last.set(rendering);
              return object(rendering);
            });
    return shelved.isDone() && last.get() instanceof Rendering.Elsewhere(var path)
        ? print(new Page.ArticleAt(article(page), path), why, shelving)
        : shelved;
  }

  /// How a page is put.
  private interface Shelving {
    Shelved shelve(SitePath path, Supplier<Optional<SiteObject>> render);
  }

  private static Optional<SiteObject> object(Rendering rendering) {
    return switch (rendering) {
      case Rendering.Print(var object) -> Optional.of(object);
      case Rendering.Leave _, Rendering.Elsewhere _ -> Optional.empty();
    };
  }

  private static ArticleId article(Page page) {
    return switch (page) {
      case Page.ArticleAt(var id, _) -> id;
      case Page.Front _,
          Page.Sidebar _,
          Page.Carousel _,
          Page.Feed _,
          Page.OfTopic _,
          Page.OfAuthor _,
          Page.OfDay _,
          Page.Calendar _,
          Page.Sitemap _,
          Page.SitemapOfDay _,
          Page.NewsSitemap _ ->
          throw new IllegalStateException("only an article moves, not " + page);
    };
  }

  private static Stream<Page> sectionFeeds(Head head) {
    return head instanceof Article article && article.isListed()
        ? article.story().section().stream().flatMap(it -> Page.SectionFeed.all(it.slug()).stream())
        : Stream.empty();
  }

  private static Stream<Page> printedAddress(Head head) {
    return head.address().filter(head.printed()::contains).stream()
        .map(path -> new Page.ArticleAt(head.id(), path));
  }

  private static Stream<Page> printedPaths(Head head) {
    return head.printed().stream().map(path -> new Page.ArticleAt(head.id(), path));
  }
}
