package org.gaceta.store.table;

import java.util.Comparator;

/// The order of texts by their UTF-8 bytes, in which DynamoDB and S3 sort keys. It is that of their
/// code points, and not that of `String`: there the surrogates of an emoji come before U+E000.
public final class Utf8Order {
  public static final Comparator<String> INSTANCE = Utf8Order::compare;

  private Utf8Order() {}

  private static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      if (left.charAt(i) != right.charAt(i)) {
        return compare(left.charAt(i), right.charAt(i));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  private static int compare(char left, char right) {
    int surrogates = Boolean.compare(Character.isSurrogate(left), Character.isSurrogate(right));
    return surrogates != 0 ? surrogates : Character.compare(left, right);
  }
}
