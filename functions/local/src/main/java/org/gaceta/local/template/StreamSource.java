package org.gaceta.local.template;

/// How a function follows the table's stream.
///
/// @param batchSize how many records it is given at once, at the most
/// @param bisects whether a batch that failed is tried again in halves
/// @param reportsItems whether its answer names the records that failed
public record StreamSource(int batchSize, boolean bisects, boolean reportsItems) {}
