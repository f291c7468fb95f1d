package org.gaceta.domain.comment;

/// What an editor's verdicts say of a browser. A name and an address say nothing: anybody can type
/// them.
public enum Standing {
  TRUSTED,
  HELD
}
