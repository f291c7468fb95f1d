/// The newspaper as it reaches its readers: in a real browser, where Chromium is installed, under
/// the checkers of markup and accessibility, and in the machines that follow its links and its
/// feeds.
@NullMarked
package org.gaceta.local.readers;

import org.jspecify.annotations.NullMarked;
