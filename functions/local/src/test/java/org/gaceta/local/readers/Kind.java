package org.gaceta.local.readers;

/// A kind of page, by one page of it.
///
/// @param form what is posted there to get it; empty where it is only read
record Kind(String name, String path, String form) {
  Kind(String name, String path) {
    this(name, path, "");
  }
}
