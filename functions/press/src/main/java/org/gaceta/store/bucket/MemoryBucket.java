package org.gaceta.store.bucket;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.table.Utf8Order;

/// The site bucket in memory, for tests.
public final class MemoryBucket implements Bucket {
  private static final int LIST_KEYS = 1_000;

  private final TreeMap<String, Stored> objects = new TreeMap<>(Utf8Order.INSTANCE);

  @Override
  public synchronized Optional<ETag> head(String key) {
    return get(key).map(Stored::etag);
  }

  @Override
  public synchronized Optional<Stored> get(String key) {
    return Optional.ofNullable(objects.get(key));
  }

  @Override
  public synchronized Outcome put(String key, SiteObject object, Precondition precondition) {
    boolean holds =
        switch (precondition) {
          case Precondition.None _ -> true;
          case Precondition.Absent _ -> head(key).isEmpty();
          case Precondition.Match(var etag) -> head(key).equals(Optional.of(etag));
        };
    if (!holds) {
      return new Outcome.Changed();
    }
    objects.put(key, new Stored(etag(object.body()), object));
    return new Outcome.Done();
  }

  @Override
  public synchronized Outcome delete(String key, ETag ifMatch) {
    if (!head(key).equals(Optional.of(ifMatch))) {
      return new Outcome.Changed();
    }
    objects.remove(key);
    return new Outcome.Done();
  }

  @Override
  public synchronized List<Listed> list(String prefix, Optional<String> after) {
    return objects.tailMap(after.orElse(""), after.isEmpty()).entrySet().stream()
        .filter(it -> it.getKey().startsWith(prefix))
        .limit(LIST_KEYS)
        .map(it -> new Listed(it.getKey(), it.getValue().etag()))
        .toList();
  }

  private static ETag etag(Bytes body) {
    try {
      var hash = MessageDigest.getInstance("MD5").digest(body.toArray());
      return new ETag("\"" + HexFormat.of().formatHex(hash) + "\"");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has MD5", impossible);
    }
  }
}
