/// The site as readers see it through CloudFront: the bucket, and the API under its prefix.
@NullMarked
package org.gaceta.local.site;

import org.jspecify.annotations.NullMarked;
