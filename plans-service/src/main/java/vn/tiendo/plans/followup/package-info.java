/**
 * Following up (đôn đốc) what units have to do (SEMANTICS 9): reminders, each logged as the n-th; one digest a unit a day; requests
 * for explanation (giải trình) and their answers.
 *
 * <ul>
 *   <li>{@code Subjects} what can be followed up: occurrences of tasks, and what units owe by a day
 *   <li>{@code Reminding}, {@code Explaining} the acts, refused for what is not asked of the unit, done or cancelled
 *   <li>{@code Digests} what a unit is told on a working day
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.followup;

import org.jspecify.annotations.NullMarked;
