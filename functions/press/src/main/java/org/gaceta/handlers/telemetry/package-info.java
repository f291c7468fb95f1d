/// What functions tell about themselves: a line for each call, which CloudWatch makes metrics of
/// too, and a log of what goes wrong. Nothing here ever says who somebody is, or what they wrote.
@NullMarked
package org.gaceta.handlers.telemetry;

import org.jspecify.annotations.NullMarked;
