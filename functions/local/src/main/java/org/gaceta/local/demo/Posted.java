package org.gaceta.local.demo;

/// A comment that the newspaper has taken.
///
/// @param article the id of the article that it stands under
/// @param id its own
record Posted(String article, String id, Remark remark) {}
