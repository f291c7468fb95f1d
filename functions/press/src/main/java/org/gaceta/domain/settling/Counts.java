package org.gaceta.domain.settling;

/// What was settled of an article: its approved comments, and what it is counted for.
///
/// @param seq counts the settlements; each is conditional on the one before
public record Counts(long comments, Standing standing, long seq) {
  public static final Counts NONE = new Counts(0, Standing.NONE, 0);
}
