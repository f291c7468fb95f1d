/// The one-machine stack: the real engines of the table and the bucket in this process, and what
/// stands in for AWS around the functions.
@NullMarked
package org.gaceta.local;

import org.jspecify.annotations.NullMarked;
