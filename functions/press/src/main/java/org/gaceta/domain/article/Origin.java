package org.gaceta.domain.article;

/// Who wrote the text: the paper's own staff, a news agency, or somebody from outside.
public enum Origin {
  STAFF,
  WIRE,
  CONTRIBUTED
}
