package org.gaceta.pages.discussion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gaceta.domain.comment.CommentId;
import org.gaceta.domain.comment.PublicComment;

/// Lays comments out by who answers whom: replies below what they answer, to a depth that still
/// reads on a phone, and what lies deeper beside what it answers; all in the order of time. What
/// answers a comment that is not on the page stands by itself.
public final class Conversation {
  /// How deep replies are set in, the first comment counted.
  public static final int DEPTH = 4;

  private final Map<CommentId, Node> nodes = new HashMap<>();
  private final List<Node> top = new ArrayList<>();

  private Conversation() {}

  /// The comments that answer none of these, with all that stands below them.
  public static List<Turn> of(List<PublicComment> comments) {
    var conversation = new Conversation();
    comments.stream().sorted(Comparator.comparing(PublicComment::id)).forEach(conversation::place);
    return turns(conversation.top);
  }

  /// In the order of time a comment comes after what it answers, so no comment can stand below
  /// itself, whatever the table holds.
  private void place(PublicComment comment) {
    var answered = comment.replyTo().flatMap(it -> Optional.ofNullable(nodes.get(it)));
    var above = answered.map(it -> it.depth == DEPTH ? it.above.orElseThrow() : it);
    var node =
        new Node(
            comment,
            answered.map(it -> it.comment),
            above,
            above.map(it -> it.depth + 1).orElse(1));
    nodes.put(comment.id(), node);
    above.map(it -> it.below).orElse(top).add(node);
  }

  private static List<Turn> turns(List<Node> nodes) {
    return nodes.stream().map(it -> new Turn(it.comment, it.answered, turns(it.below))).toList();
  }

  private static final class Node {
    private final PublicComment comment;
    private final Optional<PublicComment> answered;
    private final Optional<Node> above;
    private final int depth;
    private final List<Node> below = new ArrayList<>();

    Node(PublicComment comment, Optional<PublicComment> answered, Optional<Node> above, int depth) {
      this.comment = comment;
      this.answered = answered;
      this.above = above;
      this.depth = depth;
    }
  }
}
