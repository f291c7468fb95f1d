package org.gaceta.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.Bytes;
import org.gaceta.domain.SiteObject;
import org.gaceta.store.bucket.Bucket.Precondition;
import org.gaceta.store.bucket.S3Bucket;
import org.gaceta.store.table.DynamoTable;
import org.gaceta.store.table.Item;
import org.gaceta.store.table.Key;
import org.gaceta.store.table.Write;

/// Writes to both engines, says so, and waits to be killed.
final class Victim {
  static final Item ITEM = Item.at(new Key("P", "a")).text("text", "x").build();
  static final String OBJECT_KEY = "articles/😀";
  static final SiteObject OBJECT =
      new SiteObject(
          Bytes.utf8("hello"),
          "text/html;charset=utf-8",
          "max-age=5",
          Map.of("status", "301", "location", "/b"));
  static final String WRITTEN = "written";

  private Victim() {}

  static void main(String[] arguments) throws InterruptedException {
    var folder = Path.of(arguments[0]);
    var dynamo = LocalDynamo.start("127.0.0.1", 0, Optional.of(folder.resolve("table")));
    new DynamoTable(dynamo.client(), LocalAccount.TABLE).write(Write.put(ITEM));
    var s3 = LocalS3.start("127.0.0.1", 0, Optional.of(folder.resolve("bucket")));
    new S3Bucket(s3.client(), LocalAccount.BUCKET).put(OBJECT_KEY, OBJECT, new Precondition.None());
    System.out.println(WRITTEN);
    Thread.currentThread().join();
  }
}
