package org.gaceta.local.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// Turns what DynamoDB Streams answers into the records of a Lambda event.
///
/// @param stream the stream's ARN
record Records(String stream) {
  DynamodbStreamRecord toEvent(Record record) {
    var event = new DynamodbStreamRecord();
    event.setEventID(record.eventID());
    event.setEventName(record.eventNameAsString());
    event.setEventSource("aws:dynamodb");
    event.setEventSourceARN(stream);
    event.setEventVersion("1.1");
    event.setAwsRegion(record.awsRegion());
    event.setDynamodb(change(record.dynamodb()));
    if (record.userIdentity() != null) {
      // TTL's deletions
      event.setUserIdentity(
          new Identity()
              .withType(record.userIdentity().type())
              .withPrincipalId(record.userIdentity().principalId()));
    }
    return event;
  }

  private static StreamRecord change(
      software.amazon.awssdk.services.dynamodb.model.StreamRecord from) {
    return new StreamRecord()
        .withApproximateCreationDateTime(Date.from(from.approximateCreationDateTime()))
        .withKeys(item(from.keys()))
        .withNewImage(from.hasNewImage() ? item(from.newImage()) : null)
        .withOldImage(from.hasOldImage() ? item(from.oldImage()) : null)
        .withSequenceNumber(from.sequenceNumber())
        .withSizeBytes(from.sizeBytes())
        .withStreamViewType(StreamViewType.fromValue(from.streamViewTypeAsString()));
  }

  private static Map<String, AttributeValue> item(
      Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> from) {
    var item = new LinkedHashMap<String, AttributeValue>();
    from.forEach((name, value) -> item.put(name, value(value)));
    return item;
  }

  private static AttributeValue value(
      software.amazon.awssdk.services.dynamodb.model.AttributeValue from) {
    var to = new AttributeValue();
    switch (from.type()) {
      case S -> to.setS(from.s());
      case N -> to.setN(from.n());
      case B -> to.setB(from.b().asByteBuffer());
      case SS -> to.setSS(from.ss());
      case NS -> to.setNS(from.ns());
      case BS -> to.setBS(from.bs().stream().map(SdkBytes::asByteBuffer).toList());
      case M -> to.setM(item(from.m()));
      case L -> to.setL(from.l().stream().map(Records::value).toList());
      case BOOL -> to.setBOOL(from.bool());
      case NUL -> to.setNULL(from.nul());
      case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException(from.toString());
    }
    return to;
  }
}
