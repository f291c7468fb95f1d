/// One class for each Lambda function: unpack the event, call, pack the answer. [Settings] alone
/// reads the environment; [AwsWiring], by its [Clients], alone names a concrete store.
@NullMarked
package org.gaceta.handlers;

import org.jspecify.annotations.NullMarked;
