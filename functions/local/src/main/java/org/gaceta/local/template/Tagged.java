package org.gaceta.local.template;

import org.jspecify.annotations.Nullable;

/// What stands in YAML behind one of CloudFormation's short tags (`!Ref`, `!Sub`, `!GetAtt`, …).
///
/// @param tag with its exclamation mark
record Tagged(String tag, @Nullable Object value) {}
