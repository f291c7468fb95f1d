/// From an API event to domain values and back. What callers did wrong is answered as RFC 9457 has
/// it, with every wrong field at once; no handler ever answers 403, which is S3's.
@NullMarked
package org.gaceta.http;

import org.jspecify.annotations.NullMarked;
