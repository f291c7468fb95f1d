package org.gaceta.local.lambda;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Events and answers in JSON, by the serializers that Lambda's own runtime uses.
public final class Payloads {
  private static final byte[] NULL = "null".getBytes(StandardCharsets.UTF_8);

  private Payloads() {}

  static @Nullable Object read(byte[] json, Class<?> type) {
    // nothing sent is an event of nothing, as `aws lambda invoke` without a payload sends it
    return json.length == 0 ? null : serializer(type).fromJson(new ByteArrayInputStream(json));
  }

  /// An event or an answer in JSON.
  public static byte[] write(@Nullable Object answer) {
    if (answer == null) {
      return NULL;
    }
    var json = new ByteArrayOutputStream();
    write(answer.getClass(), answer, json);
    return json.toByteArray();
  }

  private static <T> void write(Class<T> type, Object answer, ByteArrayOutputStream json) {
    serializer(type).toJson(type.cast(answer), json);
  }

  private static <T> PojoSerializer<T> serializer(Class<T> type) {
    if (LambdaEventSerializers.isLambdaSupportedEvent(type.getName())) {
      return LambdaEventSerializers.serializerFor(type, type.getClassLoader());
    }
    return JacksonFactory.getInstance().getSerializer(type);
  }
}
