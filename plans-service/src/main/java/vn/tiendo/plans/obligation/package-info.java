/**
 * What a plan wants reported (SEMANTICS 10): who reports to whom, on which days, by which data cut-off and due date, in
 * tiers that feed one another. Each obligation has one instance for each unit, or member of a group, and each date.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.obligation.Timing}, {@link vn.tiendo.plans.obligation.DueDate} when it is due and what it
 *       counts; {@link vn.tiendo.plans.obligation.ReportingPreset} where the plan does not say
 *   <li>{@link vn.tiendo.plans.obligation.Tiers} the chain of reports
 *   <li>{@link vn.tiendo.plans.obligation.Obligations} the obligations of a plan, with their instances
 *   <li>{@link vn.tiendo.plans.obligation.Instance} what one unit owes by one day, until it is withdrawn
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.obligation;

import org.jspecify.annotations.NullMarked;
