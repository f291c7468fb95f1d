/// Judges, for each collection that a page shows, whether a change lies beyond what it shows now.
@NullMarked
package org.gaceta.pages.narrowing;

import org.jspecify.annotations.NullMarked;
