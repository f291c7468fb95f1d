/// The authors and how they are introduced.
@NullMarked
package org.gaceta.domain.author;

import org.jspecify.annotations.NullMarked;
