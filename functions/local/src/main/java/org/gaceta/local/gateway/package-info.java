/// The HTTP API in front of the functions: routes, signatures, and events of payload version 2.0.
@NullMarked
package org.gaceta.local.gateway;

import org.jspecify.annotations.NullMarked;
