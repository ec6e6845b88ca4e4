/**
 * When something is due: the words of a plan and their normal form (SEMANTICS 8).
 *
 * <ul>
 *   <li>{@code Deadline} the normal form, {@code StatedDeadline} the same on the wire
 *   <li>{@code Occurrences} the single dates of a recurring deadline within a plan
 * </ul>
 *
 * Pure but for the resource: no rule here knows a database or a clock.
 */
@NullMarked
package vn.tiendo.plans.deadline;

import org.jspecify.annotations.NullMarked;
