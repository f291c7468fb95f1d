package org.gaceta.domain.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.gaceta.domain.article.Precondition.Versions;
import org.junit.jupiter.api.Test;

class PreconditionTest {
  private static final Optional<Long> MISSING = Optional.empty();

  @Test
  void ifMatchHoldsOfTheVersionsThatItNames() {
    var precondition = ifMatch(new Versions.Of(Set.of(3L, 4L)));
    assertEquals(true, precondition.holds(Optional.of(3L)));
    assertEquals(false, precondition.holds(Optional.of(5L)));
    assertEquals(false, precondition.holds(MISSING));
  }

  @Test
  void ifMatchAnyHoldsOfWhatIsThere() {
    assertEquals(true, ifMatch(new Versions.Any()).holds(Optional.of(1L)));
    assertEquals(false, ifMatch(new Versions.Any()).holds(MISSING));
  }

  @Test
  void ifNoneMatchAnyHoldsOfWhatIsNotThere() {
    var precondition = new Precondition(Optional.empty(), Optional.of(new Versions.Any()));
    assertEquals(false, precondition.holds(Optional.of(1L)));
    assertEquals(true, precondition.holds(MISSING));
  }

  @Test
  void withoutOneEverythingIsRight() {
    assertEquals(true, Precondition.NONE.holds(MISSING));
  }

  private static Precondition ifMatch(Versions versions) {
    return new Precondition(Optional.of(versions), Optional.empty());
  }
}
