package org.gaceta.handlers;

import java.util.List;
import org.gaceta.domain.Problem;
import org.gaceta.http.Response;
import org.gaceta.store.CommentAnswer;

/// How a reader who sent a comment is answered: by data, or by a page.
sealed interface Reply permits PageReply, ScriptReply {
  /// Answers to what became of it.
  Response to(CommentAnswer answer);

  /// Answers to fields that are wrong.
  Response wrong(List<Problem> problems);
}
