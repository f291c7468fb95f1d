package org.gaceta.domain.site;

import java.util.Optional;
import org.gaceta.domain.article.Head;

/// An article as it was written.
///
/// @param body the source of the body, in Markdown; none where the text was taken down
public record Manuscript(Head head, Optional<String> body) {}
