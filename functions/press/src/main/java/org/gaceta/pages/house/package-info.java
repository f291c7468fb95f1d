/// The house style: what every page has in common, which is its words in the site's language, its
/// dates in the site's time zone, its addresses and its assets.
@NullMarked
package org.gaceta.pages.house;

import org.jspecify.annotations.NullMarked;
