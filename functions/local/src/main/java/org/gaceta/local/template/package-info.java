/// What the one-machine stack reads from `template.yaml`: functions with their variables, the
/// routes of the API, who follows the table's stream or a queue, whom a schedule wakes, and the
/// headers of answers.
@NullMarked
package org.gaceta.local.template;

import org.jspecify.annotations.NullMarked;
