package org.gaceta.local.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaceta.domain.Bytes;
import org.jspecify.annotations.Nullable;

/// Reads a function's answer as API Gateway does.
final class Answers {
  private Answers() {}

  static ApiAnswer of(@Nullable APIGatewayV2HTTPResponse response) {
    if (response == null || response.getStatusCode() == 0) {
      throw new IllegalStateException("the function answers without a status");
    }
    return new ApiAnswer(response.getStatusCode(), headers(response), body(response));
  }

  private static Map<String, List<String>> headers(APIGatewayV2HTTPResponse response) {
    var headers = new TreeMap<String, List<String>>();
    orNone(response.getHeaders())
        .forEach((name, value) -> headers.put(lower(name), List.of(value)));
    orNone(response.getMultiValueHeaders())
        .forEach((name, values) -> headers.put(lower(name), values));
    if (response.getCookies() != null) {
      headers.put("set-cookie", new ArrayList<>(response.getCookies()));
    }
    if (response.getBody() != null) {
      headers.putIfAbsent("content-type", List.of("text/plain;charset=utf-8"));
    }
    return headers;
  }

  private static Bytes body(APIGatewayV2HTTPResponse response) {
    var body = Optional.ofNullable(response.getBody()).orElse("");
    return response.getIsBase64Encoded()
        ? Bytes.of(Base64.getDecoder().decode(body))
        : Bytes.utf8(body);
  }

  private static <V> Map<String, V> orNone(@Nullable Map<String, V> headers) {
    return headers == null ? Map.of() : headers;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
