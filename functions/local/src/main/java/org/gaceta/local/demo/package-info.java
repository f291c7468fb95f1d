/// `mvn -Plocal -Ddemo`: fills an empty newspaper as a newsroom's script and its readers would,
/// through the API and the bucket alone.
@NullMarked
package org.gaceta.local.demo;

import org.jspecify.annotations.NullMarked;
