package org.gaceta.simulation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.article.Head;
import org.gaceta.domain.site.Archive;
import org.gaceta.domain.site.Dossier;
import org.gaceta.domain.site.Manuscript;
import org.gaceta.handlers.Printing;
import org.gaceta.handlers.RenderPages;
import org.gaceta.handlers.Wiring;
import org.gaceta.pages.Renderer;
import org.gaceta.store.PageShelf;
import org.gaceta.store.TableArchive;
import org.gaceta.store.table.Recorded;

/// Prints an article at the address that it had when its page was found dirty.
final class BelievedHints extends Rules {
  @Override
  Woken renderer(Wiring wiring, List<Recorded> batch) {
    var hints = new HashMap<ArticleId, Head>();
    var archive = new Believing(new TableArchive(wiring.table().get()), hints);
    var printing =
        new Printing(
            archive.asArchive(),
            new Renderer(wiring.settings().site(), archive.asArchive()),
            new PageShelf(wiring.bucket().get(), wiring.attempts()),
            wiring.ulids());
    var renderer =
        new RenderPages(
            printing,
            _ -> printing,
            wiring.crew(),
            wiring.queues().render().get(),
            wiring.telemetry());
    return event -> World.failed(renderer.handleRequest(event, Call.context()));
  }

  private record Believing(Archive archive, Map<ArticleId, Head> hints) {
    Archive asArchive() {
      return (Archive)
          Proxy.newProxyInstance(
              Archive.class.getClassLoader(),
              new Class<?>[] {Archive.class},
              (_, method, arguments) -> {
                Object found;
                try {
                  found = method.invoke(archive, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
                return switch (method.getName()) {
                  case "head" -> remembered((Optional<?>) found);
                  case "dossier" -> asHinted((Optional<?>) found);
                  default -> found;
                };
              });
    }

    private Optional<?> remembered(Optional<?> head) {
      head.map(Head.class::cast).ifPresent(it -> hints.put(it.id(), it));
      return head;
    }

    private Optional<?> asHinted(Optional<?> dossier) {
      return dossier
          .map(Dossier.class::cast)
          .map(it ->
              it.head() instanceof Article article && hints.get(article.id()) instanceof Article was
                  ? new Dossier(new Manuscript(at(article, was), it.body()), it.discussion())
                  : it);
    }

    private static Article at(Article article, Article was) {
      return article.printed().contains(was.path())
          ? new Article(
              article.id(),
              article.version(),
              article.state(),
              article.story(),
              article.bodyDigest(),
              was.path(),
              article.printed(),
              article.publishedAt(),
              article.changedAt())
          : article;
    }
  }
}
