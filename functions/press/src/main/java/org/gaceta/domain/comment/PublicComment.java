package org.gaceta.domain.comment;

import java.time.Instant;
import java.util.Optional;
import org.gaceta.domain.WebAddress;

/// What everybody may see of a comment: never the address.
public record PublicComment(
    CommentId id,
    String name,
    Optional<WebAddress> website,
    String text,
    Optional<CommentId> replyTo,
    Instant submittedAt) {}
