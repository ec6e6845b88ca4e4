/**
 * Plans of plans-service as they are known here, folded from acts: the plan, its targets with their quotas, its tasks.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knownplan.KnownPlans} the way in: a plan as known at an instant
 *   <li>{@link vn.tiendo.reporting.knownplan.KnownPlan} all acts on one plan that are known
 *   <li>{@link vn.tiendo.reporting.knownplan.PlanHeader}, {@link vn.tiendo.reporting.knownplan.KnownTarget}, {@link
 *       vn.tiendo.reporting.knownplan.KnownTask} what it says
 *   <li>{@link vn.tiendo.reporting.knownplan.TimeToDo} one time that a task is to be done, on a day
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knownplan;

import org.jspecify.annotations.NullMarked;
