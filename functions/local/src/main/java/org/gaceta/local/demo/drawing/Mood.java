package org.gaceta.local.demo.drawing;

import java.awt.Color;

/// A palette of ten colours, which is all that a picture is drawn with.
enum Mood {
  DAWN(
      0x8fb3c4, 0xf7d9b8, 0xfff1d6, 0xa9b8bd, 0x6f8f9c, 0x3c6073, 0x1f3442, 0xd9603b, 0xffd27a,
      0xf4ead8),
  NOON(
      0xaedbe0, 0xf3efdc, 0xfffdf2, 0x9cc4bd, 0x5d9c96, 0x2f6f74, 0x173b45, 0xe0523a, 0xf9c74f,
      0xfbf5e6),
  DUSK(
      0x3b3a66, 0xf2906b, 0xffd9a0, 0x85618a, 0x5a4676, 0x35305a, 0x1c1b38, 0xf25f4c, 0xffc861,
      0xf7e3cf),
  NIGHT(
      0x0e1a33, 0x35507a, 0xf3ecd0, 0x2c456b, 0x1e3355, 0x14233f, 0x0a1426, 0xe4572e, 0xffd166,
      0xdfe3ea),
  STORM(
      0x5d6f7d, 0xc9d1cf, 0xeef0ea, 0x8d9da3, 0x63777f, 0x3f545e, 0x22323b, 0xe3a02f, 0xf6d27b,
      0xeceae2),
  HARVEST(
      0xf0cf93, 0xfbf0d4, 0xfff8e5, 0xd9a05b, 0xb5702e, 0x7c4a22, 0x3e2414, 0xb23a2f, 0xffe08a,
      0xfbf3e0),
  MEADOW(
      0xbfdfd8, 0xf5f1d6, 0xfffbe8, 0xa7c9a0, 0x6fa26a, 0x3f7350, 0x1e4034, 0xe07a3f, 0xf6cf65,
      0xf8f4e3),
  PLUM(
      0x5b2a55, 0xe59a8c, 0xffe4c4, 0xa4577a, 0x7a3765, 0x4d234f, 0x2a1231, 0xf4a340, 0xffd98a,
      0xf9e6d6);

  final Color high;
  final Color low;
  final Color light;
  final Color far;
  final Color middle;
  final Color near;
  final Color ink;
  final Color accent;
  final Color glow;
  final Color paper;

  /// The sky above and at the horizon, the sun, three depths and the ink, then what stands out.
  Mood(
      int high,
      int low,
      int light,
      int far,
      int middle,
      int near,
      int ink,
      int accent,
      int glow,
      int paper) {
    this.high = new Color(high);
    this.low = new Color(low);
    this.light = new Color(light);
    this.far = new Color(far);
    this.middle = new Color(middle);
    this.near = new Color(near);
    this.ink = new Color(ink);
    this.accent = new Color(accent);
    this.glow = new Color(glow);
    this.paper = new Color(paper);
  }

  /// Whether lamps are lit.
  boolean isDark() {
    return this == DUSK || this == NIGHT || this == PLUM;
  }
}
