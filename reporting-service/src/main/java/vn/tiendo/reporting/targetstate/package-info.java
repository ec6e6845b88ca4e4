/**
 * How targets stand: the quotas of a plan put together with the figures of units.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.targetstate.TargetStates} judges targets of a plan over one sheet of figures
 *   <li>{@link vn.tiendo.reporting.targetstate.OpenTargets} opens them for a unit, in one view
 *   <li>{@link vn.tiendo.reporting.targetstate.Computed} what a target is computed from: itself, the one that it restates,
 *       or the one of another plan that sets its value ({@code ComputedTargets})
 *   <li>{@code UnitAccounts} what a unit has to reach and did: classes, growth, the system counted by
 *   <li>{@link vn.tiendo.reporting.targetstate.Judgement} what is answered for a target, a unit and a period
 *   <li>{@link vn.tiendo.reporting.targetstate.AskedPlans} plans that callers name, opened for a unit
 *   <li>{@link vn.tiendo.reporting.targetstate.CountedFigure} which figure a judgement compares
 *   <li>{@code Predecessors} whose surplus a unit takes over after a succession
 *   <li>{@code ExplainingTargets} what a state follows from
 *   <li>{@code TargetStateResource}, {@code RankingResource} questions for one target
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.targetstate;

import org.jspecify.annotations.NullMarked;
