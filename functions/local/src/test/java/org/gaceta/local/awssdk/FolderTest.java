package org.gaceta.local.awssdk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.gaceta.store.table.Utf8Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

class FolderTest extends S3Case {
  @Test
  void countAsOne() {
    put("a", "b/1", "b/2", "b/c/3", "b0", "d//4", "e/");
    var root = client.listObjectsV2(it -> it.bucket(BUCKET).delimiter("/"));
    assertEquals(List.of("a", "b0"), keys(root));
    assertEquals(List.of("b/", "d/", "e/"), prefixes(root));
    var b = client.listObjectsV2(it -> it.bucket(BUCKET).delimiter("/").prefix("b/"));
    assertEquals(List.of("b/1", "b/2"), keys(b));
    assertEquals(List.of("b/c/"), prefixes(b));
  }

  @Test
  void mayEndAtAnyText() {
    put("2026-01-01", "2026-01-02", "2026-02-01", "a");
    var months = client.listObjectsV2(it -> it.bucket(BUCKET).delimiter("-").prefix("2026-"));
    assertEquals(List.of("2026-01-", "2026-02-"), prefixes(months));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10})
  void arePaged(int size) {
    put("a", "b/1", "b/2", "c", "d/1", "d/2", "\uE000", "😀/1", "😀/2", "😀0");
    var names = new ArrayList<String>();
    for (var page :
        client.listObjectsV2Paginator(it -> it.bucket(BUCKET).delimiter("/").maxKeys(size))) {
      names.addAll(keys(page));
      names.addAll(prefixes(page));
    }
    assertEquals(
        List.of("a", "b/", "c", "d/", "\uE000", "😀/", "😀0"),
        names.stream().sorted(Utf8Order.INSTANCE).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10})
  void arePagedByTheOlderRequestToo(int size) {
    put("a", "b/1", "b/2", "c");
    var names = new ArrayList<String>();
    String marker = "";
    while (true) {
      var from = marker;
      var page =
          client.listObjects(it -> it.bucket(BUCKET).delimiter("/").maxKeys(size).marker(from));
      page.contents().forEach(it -> names.add(it.key()));
      page.commonPrefixes().forEach(it -> names.add(it.prefix()));
      if (!page.isTruncated()) {
        break;
      }
      marker = page.nextMarker();
    }
    assertEquals(List.of("a", "b/", "c"), names.stream().sorted().toList());
  }

  private static List<String> keys(ListObjectsV2Response page) {
    return page.contents().stream().map(S3Object::key).toList();
  }

  private static List<String> prefixes(ListObjectsV2Response page) {
    return page.commonPrefixes().stream().map(CommonPrefix::prefix).toList();
  }
}
