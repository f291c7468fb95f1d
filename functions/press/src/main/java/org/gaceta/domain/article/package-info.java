/// The article: what is submitted, what is kept of it, and how one version follows from another.
@NullMarked
package org.gaceta.domain.article;

import org.jspecify.annotations.NullMarked;
