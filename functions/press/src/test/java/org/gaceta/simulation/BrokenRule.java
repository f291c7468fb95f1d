package org.gaceta.simulation;

import java.util.Optional;
import java.util.function.Supplier;
import org.gaceta.store.table.Recorded;

/// The rules of the design, each broken in the tests' own wiring.
@SuppressWarnings("ImmutableEnumChecker") // the makers hold nothing
enum BrokenRule {
  /// Rule 3: what a record says is taken for what is.
  RECORDS_ARE_BELIEVED(Style.NEWSROOM, BelievedRecords::new),
  /// Rule 4: a page is put whatever has become of the object since.
  PAGES_ARE_PUT_UNCONDITIONALLY(Style.NEWSROOM, UnconditionalPuts::new),
  /// Rule 4: pages are read from what lags.
  PAGES_ARE_READ_WEAKLY(Style.NEWSROOM, WeakReads::new),
  /// Rule 4: the object is looked at after the table.
  HEAD_COMES_AFTER_THE_QUERY(Style.TO_AND_FRO, LateHeads::new),
  /// Rule 5: a page that is as it was is not put.
  EQUAL_CONTENT_IS_LEFT_OUT(Style.TO_AND_FRO, EqualContent::new),
  /// Rule 5: two writes of the same content have one tag.
  STAMPS_ARE_ALL_THE_SAME(Style.TO_AND_FRO, OneStamp::new),
  /// Rule 6: a counter is bumped because a record says so.
  COUNTERS_ARE_BUMPED(Style.TALK, BumpedCounters::new),
  /// Rule 6: the settler does not look again after its own writes.
  SETTLER_IS_DEAF_TO_COUNTS(
      Style.TO_AND_FRO,
      () ->
          new Rules() {
            @Override
            Optional<Recorded> settled(Recorded record) {
              return Optional.of(record).filter(it -> !it.key().sk().endsWith("#COUNTS"));
            }
          }),
  /// Rule 6: the mark on a comment does not ask whether its state is still the one that was read.
  MARKS_DEPEND_ON_SHOWN_ALONE(Style.TALK, () -> new LaxConditions("shown", "state")),
  /// Rule 6: a verdict does not ask whether the comment was erased.
  VERDICTS_FORGET_ERASURE(Style.TALK, () -> new LaxConditions("state", "erasedAt")),
  /// Rule 7: a printed address is given up when its article moves.
  PRINTED_ADDRESSES_ARE_GIVEN_UP(Style.NEWSROOM, GivenUpAddresses::new),
  /// Rule 7: the page of an article that is gone is deleted.
  GONE_PAGES_ARE_DELETED(Style.NEWSROOM, DeletedPages::new),
  /// A body's record says at which address its page is, and nobody asks the head.
  HINTS_ARE_NOT_VERIFIED(Style.TO_AND_FRO, BelievedHints::new),
  /// A rebuild removes what lies at a key by then.
  REMOVALS_ARE_UNCONDITIONAL(Style.STRAYS, BlindRemovals::new),
  /// A new alias dirties no page.
  ALIASES_ARE_NOT_DIRTIED(Style.NEWSROOM, UnnoticedAliases::new);

  private final Style style;
  private final Supplier<Rules> rules;

  BrokenRule(Style style, Supplier<Rules> rules) {
    this.style = style;
    this.rules = rules;
  }

  /// Of the histories where it shows most.
  Style style() {
    return style;
  }

  Supplier<Rules> rules() {
    return rules;
  }
}
