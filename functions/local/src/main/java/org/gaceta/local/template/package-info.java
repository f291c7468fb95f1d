/// What the one-machine stack reads from `template.yaml`: functions with their variables, the
/// routes of the API, and who follows the table's stream.
@NullMarked
package org.gaceta.local.template;

import org.jspecify.annotations.NullMarked;
