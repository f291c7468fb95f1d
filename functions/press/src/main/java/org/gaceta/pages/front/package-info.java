/// The front page and what it shares with every other: the widgets beside stories and the carousel.
@NullMarked
package org.gaceta.pages.front;

import org.jspecify.annotations.NullMarked;
