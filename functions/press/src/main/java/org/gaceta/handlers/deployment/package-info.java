/// What CloudFormation asks of a custom resource, and what it is answered.
@NullMarked
package org.gaceta.handlers.deployment;

import org.jspecify.annotations.NullMarked;
