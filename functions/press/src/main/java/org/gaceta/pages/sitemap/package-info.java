/// What leads crawlers to the pages: the index, a sitemap for each day, and the newest for news.
@NullMarked
package org.gaceta.pages.sitemap;

import org.jspecify.annotations.NullMarked;
