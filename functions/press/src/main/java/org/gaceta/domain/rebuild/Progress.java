package org.gaceta.domain.rebuild;

/// How far a rebuild has come: its parts, and what they have looked at so far.
///
/// @param looked keys of the table and objects of the bucket
public record Progress(int done, int toDo, long looked) {}
