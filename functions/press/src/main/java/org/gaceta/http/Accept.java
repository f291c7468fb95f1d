package org.gaceta.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a caller would rather have, by the header `Accept` (RFC 9110, section 12.5.1).
final class Accept {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final Pattern WEIGHT = Pattern.compile("q=([01](?:\\.\\d{0,3})?)");

  private Accept() {}

  /// How much a media type is asked for by its name, from 0 to 1. A wildcard asks for nothing in
  /// particular.
  static double quality(String header, String type) {
    return COMMA
        .splitAsStream(header.strip().toLowerCase(Locale.ROOT))
        .map(range -> SEMICOLON.splitAsStream(range).toList())
        .filter(range -> range.getFirst().equals(type))
        .mapToDouble(range -> weight(range.subList(1, range.size())))
        .max()
        .orElse(0);
  }

  private static double weight(List<String> parameters) {
    return parameters.stream()
        .map(WEIGHT::matcher)
        .filter(it -> it.matches())
        .mapToDouble(it -> Double.parseDouble(it.group(1)))
        .findFirst()
        .orElse(1);
  }
}
