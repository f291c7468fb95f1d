package org.gaceta.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gaceta.domain.WebAddress;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.Contribution;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionReaderTest {
  private static final String PARENT = "01KHEMZ8V0000000000000000A";
  private static final Contribution WHOLE =
      new Contribution(
          "José Peña",
          "jose@correo.example",
          Optional.of(new WebAddress("https://jose.example")),
          "Uno & dos\ntres",
          Optional.of(new CommentId(PARENT)),
          Optional.of("t"),
          Optional.of(Instant.parse("2026-02-14T08:30:00Z")),
          true);

  @Nested
  class Json {
    @Test
    void isReadWhole() {
      assertEquals(
          WHOLE,
          json(
              """
              {"name": " José  Peña ", "email": " jose@correo.example ",
               "website": "https://jose.example", "text": "\\nUno & dos\\r\\ntres ",
               "replyTo": "%s", "token": "t", "opened": "2026-02-14T08:30:00Z", "url2": "x"}
              """
                  .formatted(PARENT)));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
      var answer =
          refused(
              "application/json",
              """
              {"name": " ", "email": "jose", "website": "javascript:alert(1)", "text": 7,
               "replyTo": "x", "opened": "yesterday", "state": "approved"}
              """);
      assertEquals(422, answer.status());
      for (var field : List.of("name", "email", "website", "text", "replyTo", "opened", "state")) {
        assertTrue(answer.body().contains("\"/" + field + "\""), field);
      }
    }

    @Test
    void hasATextOfUpToFiveThousandCodePoints() {
      var text = "😀".repeat(5_000);
      assertEquals(text, json(saying(text)).text());
      assertEquals(422, refused("application/json", saying(text + "!")).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/a", "ftp://a.example", "data:text/html,x"})
    void hasAWebsiteOnTheWeb(String website) {
      var answer =
          refused(
              "application/json",
              """
              {"name": "a", "email": "a@b", "text": "x", "website": "%s"}\
              """
                  .formatted(website));
      assertEquals(422, answer.status());
    }
  }

  @Nested
  class AForm {
    @Test
    void isReadWhole() {
      assertEquals(
          WHOLE,
          form(
              "name=Jos%C3%A9+Pe%c3%b1a&email=jose%40correo.example&website=https://jose.example"
                  + "&text=Uno+%26+dos%0D%0Atres&token=t&opened=1771057800000&url2=x&replyTo="
                  + PARENT));
    }

    @Test
    void mayLeaveFieldsEmpty() {
      var read =
          form("name=a&email=a%40b.example&website=&text=Hola&replyTo=&token=&opened=&url2=");
      assertEquals(Optional.empty(), read.website());
      assertEquals(Optional.empty(), read.replyTo());
      assertFalse(read.trapped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%", "name=%F", "name=%GG", "name=%+1", "name=%ff", "a=1&a=2"})
    void isRefusedWhenItIsBroken(String body) {
      assertEquals(400, refused("application/x-www-form-urlencoded", body).status());
    }

    @Test
    void hasNoFieldThatNobodyKnows() {
      var answer =
          refused("application/x-www-form-urlencoded", "name=a&email=a%40b&text=x&state=approved");
      assertEquals(422, answer.status());
      assertTrue(answer.body().contains("/state"), answer.body());
    }
  }

  @Test
  void anotherMediaTypeIsRefused() {
    assertEquals(415, refused("text/plain", "Hola").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b", "Ñandú.o'x+tag@correo.example", "x@sub.dominio.españa", "a_b@1.example"})
  void anAddressMayBeInAnyScript(String email) {
    assertEquals(email, json(by(email)).email());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "@b", "a@", "a@b@c", "a b@c", "a@-b", "a@b-", "a@b..c", "<a@b>", "a@b,c@d"})
  void whatIsNoAddressIsNotRepeated(String email) {
    var answer = refused("application/json", by(email));
    assertEquals(422, answer.status());
    assertFalse(email.length() > 1 && answer.body().contains(email), answer.body());
  }

  @Test
  void aContributionDoesNotTellItsAddress() {
    assertFalse(WHOLE.toString().contains("jose"));
  }

  private static String by(String email) {
    return "{\"name\": \"a\", \"text\": \"x\", \"email\": \"" + email + "\"}";
  }

  private static String saying(String text) {
    return "{\"name\": \"a\", \"email\": \"a@b\", \"text\": \"" + text + "\"}";
  }

  private static Contribution json(String body) {
    return read("application/json", body);
  }

  private static Contribution form(String body) {
    return read("application/x-www-form-urlencoded", body);
  }

  private static Contribution read(String mediaType, String body) {
    var read = new AtomicReference<Contribution>();
    var answer =
        ContributionReader.read(
            Requests.put(mediaType, body),
            it -> {
              read.set(it);
              return Response.empty(204);
            },
            Refusals::invalid);
    assertEquals(204, answer.status(), answer.body());
    return read.get();
  }

  private static Response refused(String mediaType, String body) {
    return ContributionReader.read(
        Requests.put(mediaType, body),
        _ -> {
          throw new AssertionError("was read");
        },
        Refusals::invalid);
  }
}
