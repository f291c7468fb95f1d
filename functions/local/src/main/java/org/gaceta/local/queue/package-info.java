/// SQS on one machine: queues that outlast a crash, their HTTP endpoint, and a pump that brings
/// their messages to the functions that follow them. ElasticMQ, which would serve, takes some four
/// seconds to start and 36 MB.
@NullMarked
package org.gaceta.local.queue;

import org.jspecify.annotations.NullMarked;
