package org.gaceta.domain;

/// A path of the site, without a slash at either end: the key of an object in the site bucket.
public record SitePath(String text) {
  @Override
  public String toString() {
    return text;
  }
}
