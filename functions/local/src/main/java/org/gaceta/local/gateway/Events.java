package org.gaceta.local.gateway;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gaceta.local.LocalAccount;
import org.gaceta.local.gateway.Routes.Match;

/// Makes the event of payload version 2.0 that API Gateway would make of a request.
record Events(String stage) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  APIGatewayV2HTTPEvent of(ApiRequest request, Match match, Instant now) {
    var headers = new TreeMap<String, String>();
    request.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
    var cookies = Optional.ofNullable(headers.remove("cookie"));
    var parameters = joined(Encoding.parameters(request.query()));
    var body = EventBody.of(request);
    return APIGatewayV2HTTPEvent.builder()
        .withVersion("2.0")
        .withRouteKey(match.route().key())
        .withRawPath(request.path())
        .withRawQueryString(request.query())
        .withCookies(cookies.map(it -> List.of(it.split(";\\s*", -1))).orElse(null))
        .withHeaders(headers)
        .withQueryStringParameters(parameters.isEmpty() ? null : parameters)
        .withPathParameters(match.parameters().isEmpty() ? null : match.parameters())
        .withStageVariables(null)
        .withBody(body.text())
        .withIsBase64Encoded(body.isBase64Encoded())
        .withRequestContext(context(request, match, now))
        .build();
  }

  private RequestContext context(ApiRequest request, Match match, Instant now) {
    var host = request.header("host").orElse("localhost");
    return RequestContext.builder()
        .withAccountId("000000000000")
        .withApiId("local")
        .withStage(stage)
        .withRouteKey(match.route().key())
        .withRequestId(UUID.randomUUID().toString())
        .withTime(TIME.format(now))
        .withTimeEpoch(now.toEpochMilli())
        .withDomainName(host)
        .withDomainPrefix(host.replaceFirst("[.:].*", ""))
        .withHttp(
            RequestContext.Http.builder()
                .withMethod(request.method())
                .withPath(request.path())
                .withProtocol("HTTP/1.1")
                .withSourceIp(request.address())
                .withUserAgent(request.header("user-agent").orElse(""))
                .build())
        .withAuthorizer(match.route().signed() ? caller() : null)
        .build();
  }

  private static RequestContext.Authorizer caller() {
    return RequestContext.Authorizer.builder()
        .withIam(
            RequestContext.IAM
                .builder()
                .withAccessKey(LocalAccount.ACCESS_KEY)
                .withAccountId("000000000000")
                .withCallerId("local")
                .withUserArn("arn:aws:iam::000000000000:user/local")
                .withUserId("local")
                .build())
        .build();
  }

  private static Map<String, String> joined(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, it -> String.join(",", it.getValue())));
  }
}
