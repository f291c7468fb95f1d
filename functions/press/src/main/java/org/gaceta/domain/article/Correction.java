package org.gaceta.domain.article;

import java.time.Instant;

/// What the newsroom puts right in an article that readers have seen, as its page says it.
public record Correction(Instant date, String text) {}
