package org.gaceta.local.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gaceta.local.template.Roles.Grant;

/// What a role allows beside what its function needs.
record Comparison(List<Grant> grants, Set<Right> needed) {
  /// What is needed and not allowed.
  List<Right> lacking() {
    return needed.stream()
        .filter(right -> grants.stream().noneMatch(it -> allows(it, right)))
        .toList();
  }

  /// What is allowed and not needed.
  List<Grant> unused() {
    return grants.stream()
        .filter(grant -> needed.stream().noneMatch(it -> allows(grant, it)))
        .toList();
  }

  /// What could go without being missed, because something else allows the same.
  List<Grant> allowedTwice() {
    return grants.stream()
        .filter(it -> new Comparison(without(it), needed).lacking().equals(lacking()))
        .toList();
  }

  private List<Grant> without(Grant grant) {
    var others = new ArrayList<>(grants);
    others.remove(grant);
    return others;
  }

  private static boolean allows(Grant grant, Right right) {
    var pattern = grant.resource();
    return grant.action().equals(right.action())
        && (pattern.endsWith("*")
            ? right.resource().startsWith(pattern.substring(0, pattern.length() - 1))
            : right.resource().equals(pattern));
  }
}
