/// A rebuild: what of the site it is to bring in order, and the parts that it is divided into,
/// which are worked side by side and each by itself.
@NullMarked
package org.gaceta.domain.rebuild;

import org.jspecify.annotations.NullMarked;
