/**
 * Units as they are known here: acts of units-service, each known from the instant at which it was stored in the inbox,
 * folded at (at, knownAt).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knownunit.KnownUnits} the way in: the history as known at an instant
 *   <li>{@link vn.tiendo.reporting.knownunit.UnitHistory} all acts known at one instant, and the tree of any day
 *   <li>{@link vn.tiendo.reporting.knownunit.Successions} which units were succeeded by which, and what goes where
 *   <li>{@link vn.tiendo.reporting.knownunit.KeptTrees} what is kept of all histories, bounded by what it weighs
 *   <li>{@code Kinship} whose facts may ever count for whom, in whatever borders
 *   <li>{@link vn.tiendo.reporting.knownunit.UnitTree} who stands above whom on one day
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knownunit;

import org.jspecify.annotations.NullMarked;
