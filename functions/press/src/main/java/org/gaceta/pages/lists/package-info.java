/// The pages that list articles: sections, tags, authors, days, the calendar, and the rest of a
/// list.
@NullMarked
package org.gaceta.pages.lists;

import org.jspecify.annotations.NullMarked;
