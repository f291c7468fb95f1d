/// From an article's source in Markdown to HTML that cannot run anything. Nothing but what the
/// sanitiser here has made is ever written raw into a page.
@NullMarked
package org.gaceta.pages.body;

import org.jspecify.annotations.NullMarked;
