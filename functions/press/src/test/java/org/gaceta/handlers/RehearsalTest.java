package org.gaceta.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crac.Core;
import org.gaceta.handlers.snapshot.Rehearsal;
import org.gaceta.handlers.snapshot.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What functions do before a snapshot is taken of them.
class RehearsalTest {
  private static final Path OPEN_FILES = Path.of("/proc/self/fd");
  private static final String ESTABLISHED = "01";
  private static final int STATE = 3;
  private static final int INODE = 9;

  private ServerSocket dynamo;

  @BeforeEach
  void listen() throws IOException {
    dynamo = new ServerSocket(0);
    dynamo.setSoTimeout(100);
  }

  /// No connection is ever in a snapshot, because none was opened; and so no credentials are.
  @AfterEach
  void isNeverConnectedTo() throws IOException {
    try (var socket = dynamo) {
      assertThrows(SocketTimeoutException.class, socket::accept);
    }
  }

  @Test
  void publishesToATableThatIsNotThere() {
    assertEquals(List.<Object>of(200, 201, 404), played(PublishArticle::new, Scene.ofPublishing()));
  }

  @Test
  void listsNoPosts() {
    assertEquals(List.<Object>of(200, 200), played(LatestPosts::new, Scene.ofListing()));
  }

  @Test
  void findsNoComments() {
    assertEquals(List.<Object>of(404, 404), played(ReadComments::new, Scene.ofReadingComments()));
  }

  @Test
  void commentsBelowNoArticle() {
    assertEquals(List.<Object>of(404, 404), played(SubmitComment::new, Scene.ofCommenting()));
  }

  @Test
  void putsAProfile() {
    assertEquals(List.<Object>of(201, 404, 200), played(AuthorProfiles::new, Scene.ofProfiles()));
  }

  @Test
  void judgesNoComment() {
    assertEquals(
        List.<Object>of(200, 404, 200), played(ModerateComments::new, Scene.ofModerating()));
  }

  @Test
  void findsTheDeskEmpty() {
    assertEquals(List.<Object>of(200), played(Desk::new, Scene.ofTheDesk()));
  }

  /// The SDK's own warm-up included.
  @Test
  void leavesNoConnectionOpen() throws IOException {
    assumeTrue(Files.isDirectory(OPEN_FILES));
    var before = connections();
    var rehearsal = rehearsal(Desk::new, Scene.ofTheDesk());
    rehearsal.beforeCheckpoint(Core.getGlobalContext());
    rehearsal.afterRestore(Core.getGlobalContext());
    var opened = connections();
    opened.removeAll(before);
    assertEquals(Set.of(), opened);
  }

  /// The sockets of this process that are connected, by Linux's numbers.
  private static Set<String> connections() throws IOException {
    var connected = new HashSet<String>();
    for (var table : List.of("tcp", "tcp6")) {
      Files.readAllLines(Path.of("/proc/self/net", table)).stream()
          .map(it -> List.of(it.strip().split("\\s+")))
          .filter(it -> it.get(STATE).equals(ESTABLISHED))
          .forEach(it -> connected.add("socket:[%s]".formatted(it.get(INODE))));
    }
    try (var files = Files.list(OPEN_FILES)) {
      connected.retainAll(files.map(RehearsalTest::target).toList());
    }
    return connected;
  }

  private static String target(Path file) {
    try {
      return Files.readSymbolicLink(file).toString();
    } catch (IOException _) {
      return ""; // closed since it was listed
    }
  }

  private List<Object> played(
      Function<Wiring, ApiFunction> function, List<APIGatewayV2HTTPEvent> scenes) {
    return rehearsal(function, scenes).play().stream()
        .map(it -> it.getOrDefault("statusCode", "none"))
        .toList();
  }

  private Rehearsal rehearsal(
      Function<Wiring, ApiFunction> function, List<APIGatewayV2HTTPEvent> scenes) {
    return new Rehearsal(
        () -> function.apply(wiring()), scenes.stream().map(ApiEvents::write).toList());
  }

  private Wiring wiring() {
    return AwsWiring.ofRehearsal(
        new Settings(
            Map.of(
                "STACK_NAME", "gaceta",
                "TABLE_NAME", "gaceta",
                "AWS_REGION", "eu-west-1",
                "DYNAMODB_ENDPOINT", "http://127.0.0.1:" + dynamo.getLocalPort(),
                "SITE_TITLE", "La Gaceta",
                "SITE_LANGUAGE", "es",
                "SITE_TIME_ZONE", "Europe/Madrid")));
  }
}
