package org.gaceta.local.demo;

import java.util.HashMap;
import java.util.Map;

/// The settings of the demo's newspaper: the menu of its sections, and the links to its standing
/// pages.
public final class DemoFace {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "SITE_DESCRIPTION",
          "El diario de Villamarea y su comarca",
          "SITE_MENU",
          "Villamarea=/sections/villamarea|Puerto=/sections/puerto|Campo=/sections/campo"
              + "|Cultura=/sections/cultura|Deportes=/sections/deportes|Opinión=/sections/opinion",
          "SITE_LINKS",
          "Quiénes somos=/pages/quienes-somos|Nuestras reglas=/pages/nuestras-reglas"
              + "|Contacto=/pages/contacto");

  private DemoFace() {}

  /// An environment with these settings where it says nothing of them.
  public static Map<String, String> in(Map<String, String> environment) {
    var all = new HashMap<>(SETTINGS);
    all.putAll(environment);
    return Map.copyOf(all);
  }
}
