package org.gaceta.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gaceta.domain.article.VideoHost;
import org.gaceta.handlers.PrepareSite;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final String SMALL =
      """
      Parameters:
        SiteTitle: { Type: String, Default: La Gaceta }
        Mail: { Type: String }
      Globals:
        Function:
          Timeout: 20
          Environment: { Variables: { TABLE_NAME: !Ref Table, LEVEL: low } }
      Resources:
        Table: { Type: AWS::DynamoDB::Table }
        Api:
          Type: AWS::Serverless::HttpApi
          Properties: { StageName: v1, Auth: { DefaultAuthorizer: AWS_IAM } }
        PutFunction:
          Type: AWS::Serverless::Function
          Properties:
            Handler: org.example.Put::handleRequest
            MemorySize: 512
            Environment:
              Variables:
                SITE_TITLE: !Ref SiteTitle
                MAIL: !Ref Mail
                LEVEL: high
                SITE_URL: !Ref Unused
                GREETING: !Sub "${SiteTitle} of ${Table}, ${AWS::Region}"
                TABLE_ARN: !GetAtt Table.Arn
                LIMIT: 7
            Policies: &policies [{ Resource: !Sub "${Table.Arn}/*" }]
            Events:
              Put: { Type: HttpApi, Properties: { Method: put, Path: "/a/{id}" } }
              Get:
                Type: HttpApi
                Properties: { Method: GET, Path: "/a/{id}", Auth: { Authorizer: NONE } }
        PrintFunction:
          Type: AWS::Serverless::Function
          Properties:
            Handler: org.example.Print::handleRequest
            Timeout: 60
            Policies: *policies
            Events:
              Stream:
                Type: DynamoDB
                Properties:
                  Stream: !GetAtt Table.StreamArn
                  BatchSize: 25
                  FilterCriteria:
                    Filters:
                      - Pattern: |
                          { "dynamodb": { "Keys": { "pk": { "S": ["A"] } } } }
                      - Pattern: '{ "eventName": ["REMOVE"] }'
                  BisectBatchOnFunctionError: true
                  FunctionResponseTypes: [ReportBatchItemFailures]
      """;

  @TempDir private Path folder;

  private Template read(String text) throws IOException {
    return Template.read(Files.writeString(folder.resolve("template.yaml"), text));
  }

  private FunctionDefinition function(String id) throws IOException {
    return read(SMALL).function(id).orElseThrow();
  }

  @Test
  void aRouteIsSignedUnlessItSaysOtherwise() throws IOException {
    var id = "PutFunction";
    assertEquals(
        List.of(new Route(id, "PUT", "/a/{id}", true), new Route(id, "GET", "/a/{id}", false)),
        read(SMALL).routes());
  }

  @Test
  void aFunctionHasWhatAllShareAndItsOwn() throws IOException {
    var put = function("PutFunction");
    assertEquals("org.example.Put", put.handlerClass());
    assertEquals(Duration.ofSeconds(20), put.timeout());
    assertEquals(512, put.memory());
    assertEquals(Duration.ofSeconds(60), function("PrintFunction").timeout());
    assertEquals("v1", read(SMALL).stage());
  }

  @Test
  void aStreamsFollowerIsRead() throws IOException {
    assertEquals(
        Optional.of(
            new StreamSource(
                25,
                true,
                true,
                List.of(
                    "{ \"dynamodb\": { \"Keys\": { \"pk\": { \"S\": [\"A\"] } } } }\n",
                    "{ \"eventName\": [\"REMOVE\"] }"))),
        function("PrintFunction").stream());
    assertEquals(Optional.empty(), function("PutFunction").stream());
  }

  @ParameterizedTest
  @CsvSource({"BatchSize, TumblingWindowInSeconds", "- Pattern, - Other"})
  void aStreamsFollowerIsRefusedWhereItSaysWhatIsNotKnown(String known, String unknown) {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> read(SMALL.replace(known, unknown)));
    assertTrue(refused.toString().contains("PrintFunction"), refused.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 minute) } }",
        "{ Type: Schedule, Properties: { Schedule: rate(1 minute) } }"
      })
  void aScheduleOfEachMinuteIsRead(String event) throws IOException {
    var scheduled = read(SMALL.replace("{ Type: HttpApi, Properties: { Method: put", event + " #"));
    assertTrue(scheduled.function("PutFunction").orElseThrow().everyMinute());
    assertFalse(scheduled.function("PrintFunction").orElseThrow().everyMinute());
  }

  @Test
  void whatIsWokenMoreSeldomIsNotWokenHere() throws IOException {
    var hourly = "{ Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 hour) } } #";
    var scheduled = read(SMALL.replace("{ Type: HttpApi, Properties: { Method: put", hourly));
    assertFalse(scheduled.function("PutFunction").orElseThrow().everyMinute());
  }

  @Test
  void aVariableThatNobodyCanResolveIsNamed() throws IOException {
    var unknown = read(SMALL.replace("!GetAtt Table.Arn", "!ImportValue other"));
    var nothing = new Surroundings(Map.of(), Map.of(), Map.of(), Map.of());
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> unknown.functions().forEach(nothing::variablesOf));
    assertTrue(refused.toString().contains("TABLE_ARN"), refused.toString());
  }

  /// Else a renderer of the version before could write after the deployment's rebuild.
  @Test
  void aDeploymentsRebuildWaitsForRenderersThatAreStillAtWork() {
    var template = Template.read(Path.of("../../template.yaml"));
    var renderer = template.function("RenderPagesFunction").orElseThrow();
    assertTrue(PrepareSite.DELAY.compareTo(renderer.timeout()) > 0);
  }

  @Test
  void readsTheDeploymentsOwn() {
    var template = Template.read(Path.of("../../template.yaml"));
    assertEquals("api", template.stage());
    assertTrue(
        template
            .routes()
            .contains(new Route("PublishArticleFunction", "PUT", "/articles/{id}", true)));
    assertTrue(
        template.routes().contains(new Route("LatestPostsFunction", "GET", "/articles", false)));
    assertEquals(
        List.of(
            new Route("DeskFunction", "GET", "/desk", true),
            new Route("DeskFunction", "ANY", "/desk", false)),
        template.routes().stream().filter(it -> it.path().equals("/desk")).toList());
    var followed = template.function("RenderPagesFunction").orElseThrow().stream().orElseThrow();
    assertEquals(new StreamSource(100, true, true, followed.filters()), followed);
    assertTrue(template.function("MinuteClockFunction").orElseThrow().everyMinute());
    assertEquals(
        List.of(new QueueSource("RenderQueue", 10, true)),
        template.function("RenderPagesFunction").orElseThrow().queues());
    assertEquals(
        List.of("SettleQueue", "RenderQueue", "RebuildQueue", "FailureQueue", "StreamFailureQueue"),
        template.queues().stream().map(QueueDefinition::id).toList());
  }

  @Test
  void everyFunctionIsToldItsStacksName() {
    for (var function : Template.read(Path.of("../../template.yaml")).functions()) {
      assertEquals(
          new Value.Reference("AWS::StackName"),
          function.variables().get("STACK_NAME"),
          function.id());
    }
  }

  @Nested
  class Queues {
    private static final String QUEUES =
        """
        Resources:
          Work:
            Type: AWS::SQS::Queue
            Properties:
              VisibilityTimeout: 60
              SqsManagedSseEnabled: true
              RedrivePolicy: { deadLetterTargetArn: !GetAtt Failures.Arn, maxReceiveCount: 5 }
          Failures: { Type: AWS::SQS::Queue }
          WorkFunction:
            Type: AWS::Serverless::Function
            Properties:
              Handler: org.example.Work::handleRequest
              Events:
                Queue:
                  Type: SQS
                  Properties:
                    Queue: !GetAtt Work.Arn
                    BatchSize: 4
                    FunctionResponseTypes: [ReportBatchItemFailures]
        """;

    @Test
    void areReadWithWhereTheirDeadLettersGo() throws IOException {
      assertEquals(
          List.of(
              new QueueDefinition(
                  "Work",
                  Duration.ofSeconds(60),
                  Optional.of(new QueueDefinition.DeadLetters("Failures", 5))),
              new QueueDefinition("Failures", Duration.ofSeconds(30), Optional.empty())),
          read(QUEUES).queues());
    }

    @Test
    void areFollowed() throws IOException {
      assertEquals(
          List.of(new QueueSource("Work", 4, true)),
          read(QUEUES).function("WorkFunction").orElseThrow().queues());
    }

    @ParameterizedTest
    @CsvSource({
      "VisibilityTimeout, FifoQueue",
      "BatchSize, FilterCriteria",
      "maxReceiveCount, other",
      "Queue: !GetAtt Work.Arn, Queue: !ImportValue Work",
      "!GetAtt Failures.Arn, arn:aws:sqs:us-east-1:0:Failures"
    })
    void areRefusedWhereTheySayWhatIsNotKnown(String known, String unknown) {
      var refused =
          assertThrows(IllegalArgumentException.class, () -> read(QUEUES.replace(known, unknown)));
      assertTrue(refused.toString().contains("Work"), refused.toString());
    }
  }

  @Nested
  class Headers {
    private static final String POLICY =
        """
        Resources:
          Headers:
            Type: AWS::CloudFront::ResponseHeadersPolicy
            Properties:
              ResponseHeadersPolicyConfig:
                SecurityHeadersConfig:
                  ContentTypeOptions: { Override: true }
                  StrictTransportSecurity: { AccessControlMaxAgeSec: 7, IncludeSubdomains: true, Preload: true }
                CustomHeadersConfig:
                  Items: [{ Header: X-Own, Value: a, Override: true }]
        """;

    @Test
    void areThoseOfThePolicy() throws IOException {
      assertEquals(
          Map.of(
              "X-Content-Type-Options",
              "nosniff",
              "Strict-Transport-Security",
              "max-age=7; includeSubDomains; preload",
              "X-Own",
              "a"),
          read(POLICY).responseHeaders());
      assertEquals(Map.of(), read(SMALL).responseHeaders());
    }

    @Test
    void areRefusedWhereTheyAreNotKnown() {
      var unknown = POLICY.replace("ContentTypeOptions", "XSSProtection");
      assertThrows(IllegalArgumentException.class, () -> read(unknown));
    }

    @Test
    void letPagesFrameThePlayersThatTheyPrintAndNoOther() {
      var headers = Template.read(Path.of("../../template.yaml")).responseHeaders();
      var players =
          Arrays.stream(VideoHost.values()).map(VideoHost::origin).collect(Collectors.joining(" "));
      var policy = headers.getOrDefault("Content-Security-Policy", "");
      assertTrue(policy.contains("; frame-src " + players + ";"), policy);
    }
  }

  @Nested
  class Variables {
    private Map<String, String> variables(Map<String, String> environment) throws IOException {
      var around =
          new Surroundings(
              Map.of("SITE_URL", "http://localhost:1", "AWS_REGION", "us-east-1"),
              Map.of("Table", "gaceta", "Table.Arn", "arn:table"),
              read(SMALL).parameters(),
              environment);
      return around.variablesOf(function("PutFunction"));
    }

    @Test
    void areWhatTheNamesStandForHere() throws IOException {
      assertEquals(
          Map.of(
              "TABLE_NAME", "gaceta",
              "LEVEL", "high",
              "SITE_TITLE", "La Gaceta",
              "MAIL", "",
              "SITE_URL", "http://localhost:1",
              "GREETING", "La Gaceta of gaceta, AWS::Region",
              "TABLE_ARN", "arn:table",
              "LIMIT", "7",
              "AWS_REGION", "us-east-1"),
          variables(Map.of()));
    }

    @Test
    void overrideParametersAndNothingElse() throws IOException {
      var variables =
          variables(
              Map.of("SITE_TITLE", "El Diario", "TABLE_NAME", "x", "LEVEL", "x", "SITE_URL", "x"));
      assertEquals("El Diario", variables.get("SITE_TITLE"));
      assertEquals("gaceta", variables.get("TABLE_NAME"));
      assertEquals("high", variables.get("LEVEL"));
      assertEquals("http://localhost:1", variables.get("SITE_URL"));
    }
  }
}
