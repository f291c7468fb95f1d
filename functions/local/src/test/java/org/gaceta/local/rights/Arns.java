package org.gaceta.local.rights;

import java.util.HashMap;
import java.util.Map;
import org.gaceta.local.LocalAccount;
import org.gaceta.local.template.QueueDefinition;
import org.gaceta.local.template.Template;

/// The names of resources as IAM knows them, in the account that this machine stands for.
final class Arns {
  /// The bucket that a rebuild may print into to compare.
  static final String COMPARISON = "gaceta-comparison";

  private static final String QUEUE = "arn:aws:sqs:us-east-1:000000000000:";

  private Arns() {}

  static String table(String name) {
    return "arn:aws:dynamodb:us-east-1:000000000000:table/" + name;
  }

  static String index(String table, String name) {
    return table(table) + "/index/" + name;
  }

  static String bucket(String name) {
    return "arn:aws:s3:::" + name;
  }

  static String object(String bucket, String key) {
    return bucket(bucket) + "/" + key;
  }

  /// By its address, which ends with its name.
  static String queue(String url) {
    return QUEUE + url.substring(url.lastIndexOf('/') + 1);
  }

  /// The account's own event bus.
  static String bus() {
    return "arn:aws:events:us-east-1:000000000000:event-bus/default";
  }

  /// What the template's names stand for; others stand for themselves.
  static Map<String, String> names(Template template) {
    var names = new HashMap<String, String>();
    names.put("Table.Arn", table(LocalAccount.TABLE));
    names.put("Table.StreamArn", table(LocalAccount.TABLE) + "/stream/1");
    names.put("SiteBucket.Arn", bucket(LocalAccount.BUCKET));
    names.put("ComparisonBucket", COMPARISON);
    names.put("AWS::Partition", "aws");
    names.put("AWS::Region", "us-east-1");
    names.put("AWS::AccountId", "000000000000");
    for (QueueDefinition queue : template.queues()) {
      names.put(queue.id() + ".Arn", QUEUE + queue.id());
    }
    return names;
  }
}
