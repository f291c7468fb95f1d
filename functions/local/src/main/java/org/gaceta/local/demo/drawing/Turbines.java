package org.gaceta.local.demo.drawing;

/// Wind turbines on their ridge.
final class Turbines implements Scene {
  @Override
  public void paint(Canvas canvas) {
    var mood = canvas.mood;
    var sun = canvas.between(240, 460);
    Sky.with(canvas, sun, 250);
    Land.crags(canvas, Canvas.mix(mood.far, mood.low, 0.4), 470, 130);
    Land.hills(canvas, mood.far, 500, 44);
    for (var i = 0; i < 5; i++) {
      turbine(canvas, 110 + i * 150 + canvas.between(-25, 25), 510, canvas.between(110, 150));
    }
    Land.hills(canvas, mood.middle, 580, 54);
    turbine(canvas, canvas.between(780, 860), 610, 330);
    turbine(canvas, canvas.between(1030, 1090), 620, 400);
    Land.hills(canvas, mood.near, 670, 40);
    for (var i = 0; i < 10; i++) {
      Props.tree(
          canvas,
          Canvas.mix(mood.near, mood.ink, 0.5),
          canvas.between(0, 700),
          canvas.between(690, 730),
          canvas.between(60, 110));
    }
    Land.hills(canvas, mood.ink, 770, 22);
    Props.house(canvas, mood.paper, canvas.between(330, 430), 735, 110, 70);
  }

  private static void turbine(Canvas canvas, double x, double foot, double tall) {
    var mood = canvas.mood;
    var hub = foot - tall;
    canvas.polygon(
        mood.paper,
        x - tall * 0.025,
        foot + 30,
        x - tall * 0.012,
        hub,
        x + tall * 0.012,
        hub,
        x + tall * 0.025,
        foot + 30);
    var turn = canvas.between(0, 2);
    for (var blade = 0; blade < 3; blade++) {
      var angle = turn + blade * 2 * Math.PI / 3;
      var across = Math.cos(angle);
      var down = Math.sin(angle);
      canvas.polygon(
          mood.light,
          x - down * tall * 0.018,
          hub + across * tall * 0.018,
          x + across * tall * 0.18 - down * tall * 0.035,
          hub + down * tall * 0.18 + across * tall * 0.035,
          x + across * tall * 0.56,
          hub + down * tall * 0.56,
          x + down * tall * 0.012,
          hub - across * tall * 0.012);
    }
    canvas.disc(mood.accent, x, hub, tall * 0.032);
  }
}
