package org.gaceta.pages.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.article.Article;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.PublicComment;
import org.gaceta.domain.comment.Typed;
import org.gaceta.domain.site.Site;
import org.gaceta.pages.Templates;
import org.gaceta.pages.discussion.Form;
import org.gaceta.pages.discussion.Places;
import org.gaceta.pages.discussion.Talk;
import org.gaceta.pages.discussion.Trouble;
import org.gaceta.pages.house.HouseStyle;

/// The pages about comments that no object of the bucket holds, because they answer one reader: the
/// comments after those that the article's page shows, the form in answer to one of them, and the
/// form as it came back. They are made by the templates that print the article's page.
public final class CommentPages {
  private final HouseStyle house;

  /// Of a site, with words in its language.
  ///
  /// @throws IllegalArgumentException if pages have no words in the site's language
  public CommentPages(Site site) {
    this.house = HouseStyle.of(site);
  }

  /// Comments from somewhere on.
  ///
  /// @param next the last of them, where more come after it
  /// @param open whether the article takes comments now
  public String stretch(
      Article article, List<PublicComment> comments, Optional<CommentId> next, boolean open) {
    var talk = new Talk(house, article, comments.size(), comments, next, open);
    return Templates.render("comments.jte", Map.of("talk", talk));
  }

  /// The form in answer to a comment.
  ///
  /// @param open whether the article takes comments now
  public String reply(Article article, PublicComment comment, boolean open) {
    return form(
        Optional.of(article),
        new Form(
            house,
            new Places(article.id()),
            Typed.inReplyTo(comment.id()),
            Optional.of(comment),
            open ? new Trouble.None() : new Trouble.Closed()));
  }

  /// The form as it came back, with what was typed and what was wrong.
  ///
  /// @param article none where it is not known, or not to be seen
  public String back(Optional<Article> article, ArticleId id, Typed typed, Trouble trouble) {
    return form(article, new Form(house, new Places(id), typed, Optional.empty(), trouble));
  }

  /// That there is nothing at this address.
  public String missing() {
    return Notice.missing(house).html();
  }

  /// That the article was taken down.
  public String gone() {
    return Notice.gone(house).html();
  }

  private String form(Optional<Article> article, Form form) {
    return Templates.render("reply.jte", Map.of("article", article, "form", form));
  }
}
