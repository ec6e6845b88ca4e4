/**
 * Units as units-service has told them: an own copy of its acts, folded from the inbox, never asked for.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.knownunit.KnownUnits} the way in: whether a unit exists then, who stands above whom
 *   <li>{@link vn.tiendo.plans.knownunit.UnitsMentioned} the units of a request, checked together
 *   <li>{@link vn.tiendo.plans.knownunit.UnitsOverTime} many units on any day, as known at one instant
 *   <li>{@link vn.tiendo.plans.knownunit.KnownSuccessions} which units gave way to others
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.knownunit;

import org.jspecify.annotations.NullMarked;
