/// The site as its pages see it: listings and their entries, what a change of the table says, and
/// what is read afresh when a page is printed.
@NullMarked
package org.gaceta.domain.site;

import org.jspecify.annotations.NullMarked;
