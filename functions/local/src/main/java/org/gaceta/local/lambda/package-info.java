/// The functions as Lambda would run them, in this process, and Lambda's Invoke API before them.
@NullMarked
package org.gaceta.local.lambda;

import org.jspecify.annotations.NullMarked;
