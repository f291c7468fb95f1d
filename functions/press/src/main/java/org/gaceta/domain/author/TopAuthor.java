package org.gaceta.domain.author;

import org.gaceta.domain.article.Author;

/// An author's place among the top authors.
///
/// @param articles how many articles count for them
public record TopAuthor(Author author, long articles) {}
