package org.gaceta.local.demo;

import java.net.URI;
import org.gaceta.local.demo.Demo.Outcome;

/// Says on the console what the demo did, and what to open.
public final class DemoReport {
  private DemoReport() {}

  /// The lines for an outcome.
  public static String of(Outcome outcome, URI site) {
    return switch (outcome) {
      case Outcome.NotEmpty _ ->
          "demo: this newspaper has articles already, and stays as it is; -Ddata=<another folder>"
              + " starts an empty one";
      case Outcome.Filled filled -> filled(filled, site);
    };
  }

  private static String filled(Outcome.Filled filled, URI site) {
    return """
    demo: %2$d articles and pages, %3$d authors, %4$d pictures, %5$d comments; %6$d more wait for an editor%7$s

      open      %1$s
      newest    %1$s%8$s
      author    %1$s%9$s
      days      %1$s/calendar
      waiting   curl --aws-sigv4 "aws:amz:us-east-1:execute-api" --user local:local \\
                  "%1$s/api/comments?state=pending"
    """
        .formatted(
            site,
            filled.pages().size(),
            filled.authors().size(),
            filled.pictures(),
            filled.comments(),
            filled.waiting(),
            leftOut(filled.leftOut()),
            filled.pages().getLast(),
            filled.authors().getFirst());
  }

  private static String leftOut(int comments) {
    return comments == 0
        ? ""
        : """

        demo: %d comments were left out, for this machine has one loopback address and one caller may send little:
        COMMENT_PAUSE_SECONDS=0 COMMENTS_PER_HOUR=1000 in the environment lets all in
        """
            .formatted(comments)
            .stripTrailing();
  }
}
