/// The site's articles for feed readers.
@NullMarked
package org.gaceta.pages.feed;

import org.jspecify.annotations.NullMarked;
