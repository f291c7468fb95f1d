package org.gaceta.pages.body;

import java.util.List;

/// Looks into the sanitiser's lists of attributes, where names and values alternate.
final class Attributes {
  private Attributes() {}

  static boolean has(List<String> attributes, String name) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  static String value(List<String> attributes, String name) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }
}
