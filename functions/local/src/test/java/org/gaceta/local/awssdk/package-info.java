/// What S3 answers and our port does not ask: folders, uploads in parts, copies.
@NullMarked
package org.gaceta.local.awssdk;

import org.jspecify.annotations.NullMarked;
