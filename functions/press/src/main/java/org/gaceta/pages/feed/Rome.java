package org.gaceta.pages.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import org.jdom2.Document;

/// What both formats ask of Rome.
final class Rome {
  private Rome() {}

  static Document document(WireFeed feed) {
    try {
      return new WireFeedOutput().outputJDom(feed);
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Rome is of the time before `java.time`.
  @SuppressWarnings("JavaUtilDate")
  static Date date(Instant instant) {
    return Date.from(instant);
  }
}
