package org.gaceta.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SitePathTest {
  @Test
  void spellsAnOrdinaryPathAsItIs() {
    assertEquals("/articles/the-river", new SitePath("articles/the-river").href());
  }

  @Test
  void spellsTheEmptyPathAsTheFrontPage() {
    assertEquals("/", new SitePath("").href());
  }

  @Test
  void spellsWhatIsNoAsciiInPercents() {
    assertEquals("/2019/a%C3%B1o%2Bb%25c%20d", new SitePath("2019/año+b%c d").href());
  }
}
