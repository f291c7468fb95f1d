/// The site's articles for feed readers: what feeds hold, and the three formats that they come in.
@NullMarked
package org.gaceta.pages.feed;

import org.jspecify.annotations.NullMarked;
