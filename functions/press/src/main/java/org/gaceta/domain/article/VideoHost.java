package org.gaceta.domain.article;

/// The sites whose players pages may frame: two, which set no cookie before the reader plays. The
/// deployment's Content-Security-Policy names the same.
public enum VideoHost {
  YOUTUBE("YouTube", "https://www.youtube-nocookie.com", "/embed/"),
  VIMEO("Vimeo", "https://player.vimeo.com", "/video/");

  private final String title;
  private final String origin;
  private final String path;

  VideoHost(String title, String origin, String path) {
    this.title = title;
    this.origin = origin;
    this.path = path;
  }

  /// Its name, as readers know it.
  public String title() {
    return title;
  }

  public String origin() {
    return origin;
  }

  /// The address of its player, to be followed by a video's id.
  public String player() {
    return origin + path;
  }
}
