package org.gaceta.local;

import java.util.Optional;
import java.util.UUID;
import org.gaceta.store.table.DynamoTable;
import org.gaceta.store.table.Table;
import org.gaceta.store.table.TableContract;
import org.junit.jupiter.api.AfterAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DynamoTableTest extends TableContract {
  private static final LocalDynamo DYNAMO = LocalDynamo.start("127.0.0.1", 0, Optional.empty());
  private static final DynamoDbClient CLIENT = DYNAMO.client();

  @Override
  protected Table fresh() {
    var name = "table-" + UUID.randomUUID();
    PressTable.create(CLIENT, name);
    return new DynamoTable(CLIENT, name);
  }

  @AfterAll
  static void stop() {
    CLIENT.close();
    DYNAMO.close();
  }
}
