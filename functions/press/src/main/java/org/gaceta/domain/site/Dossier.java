package org.gaceta.domain.site;

import java.util.Optional;
import org.gaceta.domain.article.Head;

/// All that an article's page is printed from, read in one query.
///
/// @param body the source of the body, in Markdown; none where the text was taken down
public record Dossier(Head head, Optional<String> body) {}
