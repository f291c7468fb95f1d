/// What the one-machine stack reads from `template.yaml`: functions with their variables, the
/// routes of the API, who follows the table's stream, and whom a schedule wakes.
@NullMarked
package org.gaceta.local.template;

import org.jspecify.annotations.NullMarked;
