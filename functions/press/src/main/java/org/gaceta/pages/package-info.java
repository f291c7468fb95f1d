/// From what the newsroom knows to HTML and feeds; and [Edition][org.gaceta.pages.Edition], the map
/// from the table's collections to the pages that they dirty. Pure: no clock, no network.
@NullMarked
package org.gaceta.pages;

import org.jspecify.annotations.NullMarked;
