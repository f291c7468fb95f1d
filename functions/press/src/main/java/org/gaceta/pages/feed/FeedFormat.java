package org.gaceta.pages.feed;

import java.util.Arrays;
import java.util.Optional;

/// What feed readers read.
public enum FeedFormat {
  ATOM("atom", "Atom", "application/atom+xml"),
  RSS("rss", "RSS", "application/rss+xml"),
  JSON("json", "JSON Feed", "application/feed+json");

  private final String extension;
  private final String title;
  private final String mediaType;

  FeedFormat(String extension, String title, String mediaType) {
    this.extension = extension;
    this.title = title;
    this.mediaType = mediaType;
  }

  /// The one whose files have this extension.
  public static Optional<FeedFormat> of(String extension) {
    return Arrays.stream(values()).filter(it -> it.extension.equals(extension)).findFirst();
  }

  public String extension() {
    return extension;
  }

  /// Its proper name.
  public String title() {
    return title;
  }

  public String mediaType() {
    return mediaType;
  }
}
