/// What pages tell machines of themselves: schema.org's vocabulary as JSON-LD, by the shapes that
/// search engines document. It says nothing that the page does not say.
@NullMarked
package org.gaceta.pages.data;

import org.jspecify.annotations.NullMarked;
