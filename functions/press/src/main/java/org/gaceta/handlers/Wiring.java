package org.gaceta.handlers;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gaceta.domain.site.Archive;
import org.gaceta.handlers.telemetry.Telemetry;
import org.gaceta.pages.Renderer;
import org.gaceta.pages.article.ArticlePage;
import org.gaceta.pages.article.CommentPages;
import org.gaceta.pages.lists.ListPages;
import org.gaceta.store.Attempts;
import org.gaceta.store.Auditing;
import org.gaceta.store.BlockedWordsSetting;
import org.gaceta.store.Commenting;
import org.gaceta.store.DueArticles;
import org.gaceta.store.Erasing;
import org.gaceta.store.Latest;
import org.gaceta.store.Moderating;
import org.gaceta.store.ModerationQueue;
import org.gaceta.store.MostCommentedArticles;
import org.gaceta.store.PageShelf;
import org.gaceta.store.Profiles;
import org.gaceta.store.PublicComments;
import org.gaceta.store.Publishing;
import org.gaceta.store.PutOnce;
import org.gaceta.store.Rankings;
import org.gaceta.store.Settler;
import org.gaceta.store.TableArchive;
import org.gaceta.store.TakingDown;
import org.gaceta.store.TurningDay;
import org.gaceta.store.WaitingArticles;
import org.gaceta.store.bucket.Bucket;
import org.gaceta.store.table.Table;

/// What the functions are put together from. A client is made when it is first asked for: a
/// function that never touches the bucket has no client of it.
///
/// @param buckets others, by their names
/// @param attempts how the compare-and-swap of an article or a page is tried again
/// @param ulids gives a new ULID each time, the later the greater
/// @param crew does what a call does at once
/// @param calls takes the line that each call leaves, of which CloudWatch makes metrics
public record Wiring(
    Settings settings,
    Supplier<Table> table,
    Supplier<Bucket> bucket,
    Function<String, Bucket> buckets,
    Queues queues,
    Attempts attempts,
    InstantSource clock,
    Supplier<String> ulids,
    Crew crew,
    Consumer<String> calls) {
  /// How functions tell of their calls.
  public Telemetry telemetry() {
    return new Telemetry(settings.stackName(), clock, calls);
  }

  Boundary boundary() {
    return new Boundary(telemetry());
  }

  Publishing publishing() {
    return new Publishing(
        table.get(), attempts, clock, ulids, settings.language(), settings.timeZone());
  }

  TakingDown takingDown() {
    return new TakingDown(table.get(), attempts, ulids);
  }

  PutOnce putOnce() {
    return new PutOnce(table.get(), attempts);
  }

  Settler settler() {
    return new Settler(table.get(), attempts, settings.timeZone());
  }

  Auditing auditing() {
    return new Auditing(table.get(), attempts, ulids, settings.timeZone());
  }

  Profiles profiles() {
    return new Profiles(table.get(), attempts);
  }

  Rankings rankings() {
    return new Rankings(table.get(), false);
  }

  Commenting commenting() {
    return new Commenting(table.get(), attempts, clock, ulids, settings.commentRules());
  }

  Moderating moderating() {
    return new Moderating(table.get(), attempts, clock);
  }

  ModerationQueue moderationQueue() {
    return new ModerationQueue(table.get(), clock);
  }

  Erasing erasing() {
    return new Erasing(table.get(), attempts, clock, ulids);
  }

  DueArticles dueArticles() {
    return new DueArticles(table.get(), attempts, clock, ulids, settings.timeZone());
  }

  WaitingArticles waitingArticles() {
    return new WaitingArticles(table.get());
  }

  TurningDay turningDay() {
    return new TurningDay(table.get(), attempts, clock, settings.timeZone());
  }

  BlockedWordsSetting blockedWords() {
    return new BlockedWordsSetting(table.get(), attempts);
  }

  PublicComments publicComments() {
    return new PublicComments(table.get());
  }

  ArticlePage articlePage() {
    return new ArticlePage(settings.siteOfTheReader());
  }

  CommentPages commentPages() {
    return new CommentPages(settings.siteOfTheReader());
  }

  ListPages listPages() {
    return new ListPages(settings.siteOfTheReader());
  }

  Latest latest() {
    return new Latest(table.get());
  }

  MostCommentedArticles mostCommented() {
    return new MostCommentedArticles(table.get());
  }

  Archive archive() {
    return new TableArchive(table.get());
  }

  /// The printing of pages, as functions and the start of the site do it.
  public Printing printing() {
    return printing(shelf());
  }

  /// The printing of pages into another bucket, to compare.
  Printing printingInto(String otherBucket) {
    return printing(new PageShelf(buckets.apply(otherBucket), attempts));
  }

  private Printing printing(PageShelf shelf) {
    var archive = archive();
    return new Printing(archive, new Renderer(settings.site(), archive), shelf, ulids);
  }

  PageShelf shelf() {
    return new PageShelf(bucket.get(), attempts);
  }
}
