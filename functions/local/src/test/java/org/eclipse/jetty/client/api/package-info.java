/// What stands in for a Jetty that is not there.
@NullMarked
package org.eclipse.jetty.client.api;

import org.jspecify.annotations.NullMarked;
