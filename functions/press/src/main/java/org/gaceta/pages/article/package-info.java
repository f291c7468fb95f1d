/// What stands at an article's paths, and the pages about its comments that answer one reader.
@NullMarked
package org.gaceta.pages.article;

import org.jspecify.annotations.NullMarked;
