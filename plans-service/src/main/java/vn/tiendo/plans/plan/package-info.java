/**
 * Plans as issued: who, for which unit and period, with or without carrying and pace.
 *
 * <p>{@link vn.tiendo.plans.plan.PlanTerms} keeps the rules, {@link vn.tiendo.plans.plan.Plans} the acts; what the
 * service does not compute yet stands beside the plan as {@link vn.tiendo.plans.plan.PlanText}.
 */
@NullMarked
package vn.tiendo.plans.plan;

import org.jspecify.annotations.NullMarked;
