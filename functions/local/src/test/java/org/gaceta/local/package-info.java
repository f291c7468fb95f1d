/// The engines on this machine, and the contracts of the store held to them.
@NullMarked
package org.gaceta.local;

import org.jspecify.annotations.NullMarked;
