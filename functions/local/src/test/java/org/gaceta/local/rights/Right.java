package org.gaceta.local.rights;

/// What a call takes: an action of IAM's on one resource.
record Right(String action, String resource) {}
