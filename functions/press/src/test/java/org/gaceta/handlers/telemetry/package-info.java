@NullMarked
package org.gaceta.handlers.telemetry;

import org.jspecify.annotations.NullMarked;
