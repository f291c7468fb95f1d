package org.gaceta.domain.article;

import java.util.Optional;
import org.gaceta.domain.Slug;

/// An author as the article prints them: name and role as they were at its last PUT.
public record Author(Slug slug, String name, Optional<String> role) {}
