package org.gaceta.domain.article;

import java.util.Locale;
import org.gaceta.domain.WebAddress;

/// Where the article stands in another language, here or elsewhere.
public record Translation(Locale language, WebAddress address) {}
