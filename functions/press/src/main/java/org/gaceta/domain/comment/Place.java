package org.gaceta.domain.comment;

import org.gaceta.domain.article.ArticleId;

/// Which comment of which article.
public record Place(ArticleId article, CommentId comment) {}
