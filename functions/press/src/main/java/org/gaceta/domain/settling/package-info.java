/// What is settled after the fact: what should be, as a pure function of what is. Nothing is
/// counted because a record said so; a source and what was derived from it are compared, and put
/// right together.
@NullMarked
package org.gaceta.domain.settling;

import org.jspecify.annotations.NullMarked;
