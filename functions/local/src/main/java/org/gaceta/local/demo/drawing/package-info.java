/// The demo's illustrator: scenes in flat colours, drawn by code, the same each time. A picture's
/// name is its recipe: motif, mood and seed, as in `harbour-dawn-3`.
@NullMarked
package org.gaceta.local.demo.drawing;

import org.jspecify.annotations.NullMarked;
