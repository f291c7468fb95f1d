package org.gaceta.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site under its Content-Security-Policy in a real browser.
class PolicyInBrowserTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();

  @TempDir private Path data;
  @TempDir private Path profile;

  @Test
  void breaksNoPageAndNoVideoIsAskedForBeforeTheReaderDoes()
      throws IOException, InterruptedException {
    Assumptions.assumeTrue(Chromium.isInstalled(), "no Chromium is installed");
    try (var stack = Stack.start(new Options(ROOT, "127.0.0.1", 0, 0, 0, 0, data));
        var tab = new Tab(profile)) {
      SmallSite.publish(new Script(stack.siteUrl()));
      stack.awaitDrained(Duration.ofMinutes(2));
      tab.everywhere(
          """
          window.violations = [];
          document.addEventListener('securitypolicyviolation',
            (it) => window.violations.push(`${it.violatedDirective} ${it.blockedURI}`));
          """);
      isInForce(stack, tab);
      for (var path : SmallSite.PAGES) {
        var page = stack.siteUrl() + path;
        tab.open(
            page, path.equals(SmallSite.MOVED) ? stack.siteUrl() + SmallSite.LIGHTHOUSE : page);
        keepsToIt(path, tab);
      }
      aCommentIsSent(stack, tab);
      aVideoPlaysOnceAskedFor(stack, tab);
    }
  }

  private static void keepsToIt(String what, Tab tab) {
    assertEquals("", tab.value("window.violations.join()").asText(), what);
  }

  /// Else no violation would mean nothing.
  private static void isInForce(Stack stack, Tab tab) throws InterruptedException {
    tab.open(stack.siteUrl() + "/");
    tab.value(
        """
        {
          const code = document.createElement('script');
          code.textContent = 'window.ran = true';
          document.body.append(code);
        }
        """);
    tab.await("window.violations.length > 0");
    assertEquals("script-src-elem inline", tab.value("window.violations.join()").asText());
    assertEquals("undefined", tab.value("typeof window.ran").asText());
  }

  private static void aCommentIsSent(Stack stack, Tab tab) throws InterruptedException {
    tab.open(stack.siteUrl() + SmallSite.LIGHTHOUSE);
    tab.value(
        """
        {
          const form = document.querySelector('#comment-form');
          form.elements.text.value = 'Qué bonito';
          form.elements.name.value = 'Ana';
          form.elements.email.value = 'ana@correo.example';
          form.requestSubmit();
        }
        """);
    tab.await("document.activeElement.id === 'comment-waiting'");
    keepsToIt("a comment", tab);
  }

  private static void aVideoPlaysOnceAskedFor(Stack stack, Tab tab) throws InterruptedException {
    tab.open(stack.siteUrl() + SmallSite.VIDEO);
    var before = tab.asked();
    assertTrue(before.contains(stack.siteUrl() + SmallSite.VIDEO), before.toString());
    assertEquals(
        List.of(), before.stream().filter(it -> !it.startsWith(stack.siteUrl() + "/")).toList());
    tab.value("document.querySelector('a[data-frame]').click()");
    tab.await("document.activeElement.matches('.video > iframe')");
    var frame = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1";
    assertEquals(frame, tab.value("document.activeElement.src").asText());
    assertEquals("El vídeo", tab.value("document.activeElement.title").asText());
    assertEquals(0, tab.value("document.querySelectorAll('a[data-frame]').length").asInt());
    for (var end = System.nanoTime() + Tab.PATIENCE.toNanos(); !tab.asked().contains(frame); ) {
      assertTrue(System.nanoTime() < end, () -> "never asked: " + tab.asked());
      Thread.sleep(50);
    }
    keepsToIt("a video", tab);
  }
}
