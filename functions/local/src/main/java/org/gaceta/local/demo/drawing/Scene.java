package org.gaceta.local.demo.drawing;

/// What a picture shows.
@FunctionalInterface
interface Scene {
  void paint(Canvas canvas);
}
