package org.gaceta.http;

import java.util.ArrayList;
import java.util.List;
import org.gaceta.domain.Problem;

/// What was found wrong in a document, each thing once, and what was passed over.
final class Findings {
  private final Document document;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();

  Findings(Document document) {
    this.document = document;
  }

  void wrong(String pointer, String why) {
    var problem = new Problem(pointer, why, document.line(pointer));
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  boolean areWrong(String pointer) {
    return problems.stream().anyMatch(it -> it.pointer().equals(pointer));
  }

  /// A name that nobody knows: wrong in JSON, passed over in front matter.
  void unknown(String pointer) {
    if (document.isLenient()) {
      var name = pointer.substring(1).replace('/', '.');
      if (!passedOver.contains(name)) {
        passedOver.add(name);
      }
    } else {
      wrong(pointer, "is no field of this");
    }
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// The names in front matter that mean nothing here.
  List<String> passedOver() {
    return List.copyOf(passedOver);
  }
}
