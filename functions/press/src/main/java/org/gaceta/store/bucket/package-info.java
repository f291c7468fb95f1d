/// The narrow door to the site bucket: pages go in by compare-and-swap, and two adapters stand
/// behind it, S3's and one in memory, that one contract test holds to the same answers.
@NullMarked
package org.gaceta.store.bucket;

import org.jspecify.annotations.NullMarked;
