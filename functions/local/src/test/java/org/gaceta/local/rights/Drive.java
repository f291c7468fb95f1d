package org.gaceta.local.rights;

/// What makes a function do all that it can do.
///
/// @param function its logical id
record Drive(String function, Runnable work) {}
