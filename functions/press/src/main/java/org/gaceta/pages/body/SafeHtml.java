package org.gaceta.pages.body;

/// HTML that has passed the sanitiser, which alone makes it. It is the only thing that a template
/// may write raw.
public final class SafeHtml {
  private final String text;

  SafeHtml(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SafeHtml that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
