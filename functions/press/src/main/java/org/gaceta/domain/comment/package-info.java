/// What readers write: comments as they were submitted, which are private, and what is public of
/// them.
@NullMarked
package org.gaceta.domain.comment;

import org.jspecify.annotations.NullMarked;
