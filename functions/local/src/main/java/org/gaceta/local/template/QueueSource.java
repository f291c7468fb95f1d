package org.gaceta.local.template;

/// How a function follows a queue.
///
/// @param queue its logical id
/// @param batchSize how many messages it is given at once, at the most
/// @param reportsItems whether its answer names the messages that failed
public record QueueSource(String queue, int batchSize, boolean reportsItems) {}
