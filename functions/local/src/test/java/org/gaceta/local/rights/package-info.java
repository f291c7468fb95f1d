/// Least privilege, proved: every function is driven through all that it can do, the calls of AWS's
/// clients are overheard, and what they take is held against the roles of the template.
@NullMarked
package org.gaceta.local.rights;

import org.jspecify.annotations.NullMarked;
