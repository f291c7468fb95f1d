package org.gaceta.handlers;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/// Events and answers of API Gateway, payload version 2.0, from and to the maps that Lambda's
/// runtime takes as JSON. Were the classes themselves named in a function's signature, the runtime
/// would read them by serializers of its own, which want joda-time deployed with us.
final class ApiEvents {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES) // what AWS may yet add
          .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
          .build();
  private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

  private ApiEvents() {}

  static APIGatewayV2HTTPEvent read(Map<String, Object> event) {
    return JSON.convertValue(event, APIGatewayV2HTTPEvent.class);
  }

  static Map<String, Object> write(APIGatewayV2HTTPResponse answer) {
    return JSON.convertValue(answer, MAP);
  }

  /// An event as it comes, for who has none from outside.
  static Map<String, Object> write(APIGatewayV2HTTPEvent event) {
    return JSON.convertValue(event, MAP);
  }
}
