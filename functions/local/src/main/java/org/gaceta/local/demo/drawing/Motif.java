package org.gaceta.local.demo.drawing;

/// What can be drawn.
enum Motif {
  BRIDGE,
  FACADE,
  HARBOUR,
  LIBRARY,
  LIGHTHOUSE,
  MARKET,
  ORCHARD,
  PITCH,
  PORTRAIT,
  RAILWAY,
  RAIN,
  REGATTA,
  SIERRA,
  STAGE,
  STARRY,
  TABLE,
  TOWN,
  TURBINES;

  Scene scene() {
    return switch (this) {
      case BRIDGE -> new Bridge();
      case FACADE -> new Facade();
      case HARBOUR -> new Harbour();
      case LIBRARY -> new Library();
      case LIGHTHOUSE -> new Lighthouse();
      case MARKET -> new Market();
      case ORCHARD -> new Orchard();
      case PITCH -> new Pitch();
      case PORTRAIT -> new Portrait();
      case RAILWAY -> new Railway();
      case RAIN -> new Rain();
      case REGATTA -> new Regatta();
      case SIERRA -> new Sierra();
      case STAGE -> new Stage();
      case STARRY -> new Starry();
      case TABLE -> new Table();
      case TOWN -> new Town();
      case TURBINES -> new Turbines();
    };
  }

  /// Its width as a part of its height.
  double ratio() {
    return this == PORTRAIT ? 1 : 1.5;
  }
}
