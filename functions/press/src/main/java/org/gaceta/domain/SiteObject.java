package org.gaceta.domain;

import java.util.Map;

/// An object of the site bucket: a page, a feed, an asset.
///
/// @param body its bytes
/// @param contentType the media type it is served with
/// @param cacheControl how long readers and the distribution may keep it
/// @param metadata user metadata in ASCII: for a moved or gone page its `status` and `location`
public record SiteObject(
    Bytes body, String contentType, String cacheControl, Map<String, String> metadata) {
  public SiteObject {
    metadata = Map.copyOf(metadata);
  }
}
