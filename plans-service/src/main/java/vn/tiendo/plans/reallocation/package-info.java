/**
 * What becomes of quotas when their units end (SEMANTICS 2 and 13): proposed to the successors, confirmed by a person.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.reallocation.Reallocation} the rule: sums on a merger, shares on a split
 *   <li>{@link vn.tiendo.plans.allocation.LargestRemainder} whole steps that sum to what was divided
 *   <li>{@link vn.tiendo.plans.reallocation.Proposing} the proposal for a target and a succession
 *   <li>{@link vn.tiendo.plans.reallocation.Confirming} freezes a proposal and assigns it
 *   <li>{@link vn.tiendo.plans.reallocation.Withdrawing} takes back what was confirmed for a succession without effect
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.reallocation;

import org.jspecify.annotations.NullMarked;
