package org.gaceta.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gaceta.local.template.Roles.Grant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
  private static final String SMALL =
      """
      Globals: { Function: { Tracing: Active } }
      Resources:
        PutFunction:
          Type: AWS::Serverless::Function
          Properties: { Role: !GetAtt PutRole.Arn }
        QuietFunction:
          Type: AWS::Serverless::Function
          Properties: { Role: !GetAtt PutRole.Arn, Tracing: PassThrough }
        PutRole:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument: {}
            Policies:
              - PolicyName: put
                PolicyDocument:
                  Statement:
                    - Effect: Allow
                      Action: [s3:PutObject, s3:GetObject]
                      Resource: !Sub ${Bucket.Arn}/*
                    - !If
                      - IsNamed
                      - { Effect: Allow, Action: sns:Publish, Resource: [!Ref Topic, !GetAtt Other.Arn] }
                      - !Ref AWS::NoValue
                    - !If [IsNamed, !Ref AWS::NoValue, { Effect: Allow, Action: a:A, Resource: "*" }]
      """;

  @TempDir private Path folder;

  private Roles read(String text) throws IOException {
    var file = Files.writeString(folder.resolve("template.yaml"), text);
    return new Roles(file, Map.of("Bucket.Arn", "arn:aws:s3:::b", "Topic", "arn:topic"));
  }

  @Test
  void aRoleAllowsEachActionOnEachResource() throws IOException {
    assertEquals(
        Map.of(
            "PutRole",
            List.of(
                new Grant("s3:PutObject", "arn:aws:s3:::b/*"),
                new Grant("s3:GetObject", "arn:aws:s3:::b/*"),
                new Grant("sns:Publish", "arn:topic"),
                new Grant("sns:Publish", "Other.Arn"))),
        read(SMALL).all());
  }

  @Test
  void aFunctionHasItsRole() throws IOException {
    assertEquals(
        Map.of("PutFunction", "PutRole", "QuietFunction", "PutRole"), read(SMALL).byFunction());
    assertEquals(Set.of("PutFunction"), read(SMALL).traced());
  }

  @ParameterizedTest
  @CsvSource({
    "Effect: Allow, Effect: Deny",
    "Action: [, NotAction: [",
    "AssumeRolePolicyDocument: {}, ManagedPolicyArns: []",
    "!Sub ${Bucket.Arn}, !ImportValue b",
    "{ Role: !GetAtt PutRole.Arn }, {}"
  })
  void whatIsNotKnownIsRefused(String known, String unknown) {
    var text = SMALL.replace(known, unknown);
    assertThrows(
        IllegalArgumentException.class,
        () -> {
          var roles = read(text);
          var _ = roles.all();
          var _ = roles.byFunction();
        });
  }
}
