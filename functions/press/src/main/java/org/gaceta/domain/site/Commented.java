package org.gaceta.domain.site;

import java.util.Locale;
import java.util.Optional;
import org.gaceta.domain.SitePath;
import org.gaceta.domain.article.Picture;
import org.gaceta.domain.settling.Place;

/// An article among the most commented, with what its row shows.
public record Commented(
    Place place, String title, SitePath address, Locale language, Optional<Picture> image) {}
