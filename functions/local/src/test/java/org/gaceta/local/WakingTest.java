package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gaceta.domain.settling.Ranking;
import org.gaceta.domain.site.Collection;
import org.gaceta.domain.site.Listing;
import org.gaceta.handlers.Awakened;
import org.gaceta.local.stream.Filters;
import org.gaceta.local.template.StreamSource;
import org.gaceta.local.template.Template;
import org.gaceta.store.EveryKey;
import org.gaceta.store.table.Key;
import org.junit.jupiter.api.Test;

/// Who follows the stream is woken by the records that give it something to do, and by no other.
class WakingTest {
  private static final Template TEMPLATE = Template.read(Path.of("../../template.yaml"));
  private static final List<Key> KEYS =
      EveryKey.spelled().values().stream().flatMap(List::stream).toList();

  /// Lambda takes no more.
  private static final int MOST_FILTERS = 5;

  @Test
  void thereIsAKeyOfEveryKind() {
    assertEquals(EveryKey.spellings(), EveryKey.spelled().keySet());
    assertEquals(kinds(Listing.class), kinds(EveryKey.LISTINGS));
    assertEquals(kinds(Ranking.class), kinds(EveryKey.RANKINGS));
    assertEquals(kinds(Collection.class), kinds(KEYS.stream().map(EveryKey::where).toList()));
  }

  private static Set<Class<?>> kinds(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).collect(Collectors.toSet());
  }

  private static Set<Class<?>> kinds(List<?> values) {
    return values.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet());
  }

  @Test
  void theRendererIsWokenByWhatDirtiesAPage() {
    assertWakes("RenderPagesFunction", Awakened::renders);
  }

  @Test
  void theSettlerIsWokenByWhatItSettles() {
    assertWakes("SettleCountsFunction", Awakened::settles);
  }

  @Test
  void limitsAndGuardsAndWhatIsPrivateWakeNobody() {
    var silent = List.of("RATE#", "ONCE#", "COMMENTER#", "ERASURE#", "SETTING#", "ADDRESS#");
    for (var prefix : silent) {
      var keys = KEYS.stream().filter(it -> it.pk().startsWith(prefix)).toList();
      assertTrue(!keys.isEmpty(), prefix);
      for (var source : sources().toList()) {
        assertEquals(List.of(), keys.stream().filter(it -> wakes(source, it)).toList());
      }
    }
  }

  @Test
  void lambdaTakesTheFilters() {
    assertEquals(2, sources().count());
    assertTrue(sources().allMatch(it -> it.filters().size() <= MOST_FILTERS));
  }

  private static Stream<StreamSource> sources() {
    return TEMPLATE.functions().stream().flatMap(it -> it.stream().stream());
  }

  private static void assertWakes(String function, Predicate<Key> hasToDo) {
    var source = TEMPLATE.function(function).orElseThrow().stream().orElseThrow();
    for (var key : KEYS) {
      assertEquals(hasToDo.test(key), wakes(source, key), key::toString);
    }
  }

  /// Whether a record of the key comes through, whatever happened there.
  private static boolean wakes(StreamSource source, Key key) {
    var records = records(key);
    var batch = new DynamodbEvent();
    batch.setRecords(records);
    var through = Filters.of(source.filters()).of(batch).getRecords();
    assertTrue(through.isEmpty() || through.equals(records), () -> key + ": " + through);
    return !through.isEmpty();
  }

  /// What is put, changed, removed, and expired.
  private static List<DynamodbStreamRecord> records(Key key) {
    var item = Map.of("pk", text(key.pk()), "sk", text(key.sk()));
    var expired = record("REMOVE", item, Optional.of(item), Optional.empty());
    expired.setUserIdentity(
        new Identity().withType("Service").withPrincipalId("dynamodb.amazonaws.com"));
    return List.of(
        record("INSERT", item, Optional.empty(), Optional.of(item)),
        record("MODIFY", item, Optional.of(item), Optional.of(item)),
        record("REMOVE", item, Optional.of(item), Optional.empty()),
        expired);
  }

  private static DynamodbStreamRecord record(
      String name,
      Map<String, AttributeValue> keys,
      Optional<Map<String, AttributeValue>> before,
      Optional<Map<String, AttributeValue>> after) {
    var record = new DynamodbStreamRecord();
    record.setEventName(name);
    record.setEventSource("aws:dynamodb");
    record.setDynamodb(
        new StreamRecord()
            .withKeys(keys)
            .withOldImage(before.orElse(null))
            .withNewImage(after.orElse(null)));
    return record;
  }

  private static AttributeValue text(String text) {
    return new AttributeValue().withS(text);
  }
}
