package org.gaceta.domain.site;

import org.gaceta.domain.InvalidValue;
import org.gaceta.domain.Limits;
import org.gaceta.domain.Text;
import org.gaceta.domain.WebAddress;

/// A link on every page, in its menu or at its foot: to a standing page, or to another site by
/// https.
public record SiteLink(String label, WebAddress address) {
  public SiteLink {
    label = Text.line(label, Limits.NAME);
    if (!address.isOfTheSite() && !address.text().startsWith("https://")) {
      throw new InvalidValue("must be a path of the site, or an address that begins with https://");
    }
  }

  public boolean leadsAway() {
    return !address.isOfTheSite();
  }
}
