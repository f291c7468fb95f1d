package org.gaceta.local.demo.drawing;

import java.util.List;

/// A theatre, its curtain drawn, a trio in the light.
final class Stage implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    canvas.box(mood.ink, 0, 0, canvas.width, canvas.height);
    canvas.box(
        canvas.fade(Canvas.mix(mood.ink, mood.near, 0.6), 0, mood.middle, 600), 200, 60, 800, 560);
    for (var lamp = 0; lamp < 3; lamp++) {
      var x = 400 + lamp * 200.0;
      canvas.polygon(
          Canvas.veil(mood.glow, 0.2), x - 12, 40, x + 12, 40, x + 120, 640, x - 120, 640);
      canvas.oval(Canvas.veil(mood.glow, 0.3), x, 640, 118, 26);
    }
    canvas.polygon(Canvas.mix(mood.accent, mood.ink, 0.55), 130, 600, 1070, 600, 1200, 720, 0, 720);
    for (var lamp = 0; lamp < 3; lamp++) {
      canvas.oval(Canvas.veil(mood.glow, 0.4), 400 + lamp * 200.0, 648, 96, 20);
    }
    for (var i = 0; i < 3; i++) {
      player(canvas, 400 + i * 200.0, i);
    }
    curtain(canvas);
    for (var seat = 0; seat < 11; seat++) {
      var x = 10 + seat * 118.0;
      canvas.round(Canvas.mix(mood.ink, mood.near, 0.25), x - 46, 726, 92, 110, 50);
      canvas.disc(mood.ink, x, 716 + canvas.between(-8, 8), 30);
      canvas.round(mood.ink, x - 44, 744, 88, 90, 50);
    }
  }

  private static void player(Canvas canvas, double x, int which) {
    var mood = canvas.mood;
    var coat = canvas.one(List.of(mood.paper, mood.accent, mood.glow));
    Props.figure(canvas, coat, x, 650, 190);
    var wood = Canvas.mix(mood.accent, mood.ink, 0.3);
    switch (which) {
      case 0 -> {
        canvas.oval(wood, x + 26, 574, 17, 24);
        canvas.oval(wood, x + 26, 610, 23, 28);
        canvas.line(mood.ink, 5, x + 26, 560, x + 32, 490);
      }
      case 1 -> {
        canvas.line(mood.ink, 4, x + 42, 650, x + 42, 540);
        canvas.disc(mood.ink, x + 38, 532, 10);
      }
      default -> {
        canvas.line(mood.glow, 8, x - 8, 530, x + 56, 590);
        canvas.polygon(mood.glow, x + 44, 586, x + 62, 572, x + 84, 624);
      }
    }
  }

  private static void curtain(Canvas canvas) {
    var mood = canvas.mood;
    for (var fold = 0; fold < 7; fold++) {
      var cloth = Canvas.mix(mood.accent, mood.ink, fold % 2 == 0 ? 0.12 : 0.34);
      var reach = 700 - fold * 10.0;
      canvas.polygon(
          cloth, fold * 36, 0, fold * 36 + 37, 0, fold * 28 + 29, reach, fold * 28, reach);
      canvas.polygon(
          cloth,
          canvas.width - fold * 36,
          0,
          canvas.width - fold * 36 - 37,
          0,
          canvas.width - fold * 28 - 29,
          reach,
          canvas.width - fold * 28,
          reach);
    }
    for (var swag = 0; swag < 8; swag++) {
      var cloth = Canvas.mix(mood.accent, mood.ink, swag % 2 == 0 ? 0.05 : 0.25);
      canvas.box(cloth, swag * 150, 0, 150, 44);
      canvas.bowl(cloth, swag * 150 + 75, 44, 75, 62);
    }
    canvas.box(mood.glow, 0, 0, canvas.width, 9);
  }
}
