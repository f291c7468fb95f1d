package org.gaceta.pages.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.Author;
import org.gaceta.domain.article.Origin;
import org.gaceta.domain.article.Story;
import org.gaceta.pages.Page;
import org.gaceta.pages.body.Markdown;
import org.gaceta.pages.house.HouseStyle;
import org.gaceta.pages.house.Message;

/// Prepares what feeds hold: the paper's own articles in full, an agency's by their standfirst
/// alone, because their text is licensed to the paper and not to the feed's readers.
public record FeedDesk(HouseStyle house, Markdown markdown) {
  public Masthead masthead(Page.SiteFeed page) {
    var title = house.site().title();
    return masthead("feed", page, title, house.description(), house.absolute(new SitePath("")));
  }

  /// The head of a section's feed.
  ///
  /// @param name the section's
  public Masthead masthead(Page.SectionFeed page, String name) {
    return masthead(
        "feed/" + page.section(),
        page,
        name + " · " + house.site().title(),
        house.text(Message.LIST_DESCRIPTION, name),
        house.absolute(new Page.OfSection(page.section()).path()));
  }

  public Piece piece(Article article, String body) {
    var story = article.story();
    return new Piece(
        id("article/" + article.id()),
        house.absolute(article.path()),
        story.title(),
        story.standfirst(),
        writers(story),
        Stream.concat(story.section().stream(), story.tags().stream()).distinct().toList(),
        story.language(),
        article.publishedAt().orElseThrow(),
        article.modified(),
        Optional.of(story).filter(it -> it.origin() != Origin.WIRE).map(_ -> full(article, body)));
  }

  private Masthead masthead(
      String name, Page.Feed page, String title, String description, String home) {
    return new Masthead(
        id(name),
        house.site().title(),
        title,
        description,
        home,
        house.absolute(page.path()),
        house.absolute(new WebAddress(house.icon())),
        house.site().language());
  }

  private Piece.Full full(Article article, String body) {
    var address = URI.create(house.absolute(article.path()));
    return new Piece.Full(
        markdown.html(body, address).text(),
        article.story().image().map(it -> house.absolute(it.url())));
  }

  private List<Piece.Writer> writers(Story story) {
    return story.authors().isEmpty()
        ? story.agency().stream().map(it -> new Piece.Writer(it, Optional.empty())).toList()
        : story.authors().stream().map(this::writer).toList();
  }

  private Piece.Writer writer(Author author) {
    var page = new Page.OfAuthor(author.slug());
    return new Piece.Writer(author.name(), Optional.of(house.absolute(page.path())));
  }

  /// A tag URI (RFC 4151). The year is a part of the name, as the host is; it says nothing of the
  /// article.
  private String id(String name) {
    return "tag:" + house.site().url().getHost() + ",2026:" + name;
  }
}
