package org.gaceta.local.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

class RightsTest {
  private static final String TABLE = "arn:aws:dynamodb:us-east-1:000000000000:table/t";

  @Test
  void aTransactionTakesTheRightsOfItsParts() {
    var parts =
        List.of(
            TransactWriteItem.builder().put(it -> it.tableName("t")).build(),
            TransactWriteItem.builder().update(it -> it.tableName("t")).build(),
            TransactWriteItem.builder().delete(it -> it.tableName("t")).build(),
            TransactWriteItem.builder().conditionCheck(it -> it.tableName("t")).build());
    var transaction = TransactWriteItemsRequest.builder().transactItems(parts).build();
    assertEquals(
        List.of(
            new Right("dynamodb:PutItem", TABLE),
            new Right("dynamodb:UpdateItem", TABLE),
            new Right("dynamodb:DeleteItem", TABLE),
            new Right("dynamodb:ConditionCheckItem", TABLE)),
        Rights.of(transaction));
  }

  @Test
  void whoNamesAnEntityTagReads() {
    var put = PutObjectRequest.builder().bucket("b").key("k");
    var object = "arn:aws:s3:::b/k";
    assertEquals(List.of(new Right("s3:PutObject", object)), Rights.of(put.build()));
    assertEquals(
        List.of(new Right("s3:PutObject", object)), Rights.of(put.ifNoneMatch("*").build()));
    assertEquals(
        List.of(new Right("s3:PutObject", object), new Right("s3:GetObject", object)),
        Rights.of(put.ifMatch("tag").build()));
    assertEquals(
        List.of(new Right("s3:DeleteObject", object), new Right("s3:GetObject", object)),
        Rights.of(DeleteObjectRequest.builder().bucket("b").key("k").ifMatch("tag").build()));
  }

  @Test
  void aCallThatNobodyKnowsIsNamed() {
    var unknown = ListTablesRequest.builder().build();
    var refused = assertThrows(IllegalArgumentException.class, () -> Rights.of(unknown));
    assertTrue(refused.toString().contains("ListTables"), refused.toString());
  }
}
