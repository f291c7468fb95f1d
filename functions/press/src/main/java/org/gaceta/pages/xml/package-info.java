/// The XML of feeds and sitemaps: whatever text an article holds, it is well-formed.
@NullMarked
package org.gaceta.pages.xml;

import org.jspecify.annotations.NullMarked;
