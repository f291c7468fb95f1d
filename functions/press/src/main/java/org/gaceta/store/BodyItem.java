package org.gaceta.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.Digest;
import org.gaceta.domain.article.ArticleId;
import org.gaceta.domain.site.Collection;
import org.gaceta.store.table.CorruptItem;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;

/// An article's body as an item: its source, compressed.
final class BodyItem {
  private static final String SOURCE = "source";

  private BodyItem() {}

  static Item toItem(ArticleId id, String source) {
    return Item.at(Keys.body(id)).bytes(SOURCE, compressed(source)).build();
  }

  static boolean isBody(Key key) {
    return KeyReader.collection(key) instanceof Collection.BodyOf;
  }

  static String source(Item item) {
    var compressed = item.read().bytes(SOURCE).toArray();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new CorruptItem("the body at " + item.key() + " cannot be read: " + e.getMessage());
    }
  }

  /// Names a source: equal where the sources are.
  static String digest(String source) {
    return Digest.of(source);
  }

  private static Bytes compressed(String source) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(source.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(bytes.toByteArray());
  }
}
