/**
 * Targets that stand otherwise than before: noticed, recorded and announced.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.targetchange.TargetWatch} compares how the targets of a plan stand with how they stood
 *   <li>{@link vn.tiendo.reporting.targetchange.TargetStanding} how one stands, and since when
 *   <li>{@code TargetStandings} judges the targets of a plan for all who have a quota
 *   <li>{@code TargetStateHappenings} tells webhooks of it
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.targetchange;

import org.jspecify.annotations.NullMarked;
