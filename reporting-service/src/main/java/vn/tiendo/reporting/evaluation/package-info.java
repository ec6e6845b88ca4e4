/**
 * What a target's figure means: state, percent, early completion, rank (SEMANTICS 5, 13). Pure rules: no framework, no
 * database, no events, no clock.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.evaluation.TargetEvaluation} the state of (target, unit, period) at a date
 *   <li>{@link vn.tiendo.reporting.evaluation.EarlyCompletion} the surplus that a year brings from those before it
 *   <li>{@link vn.tiendo.reporting.evaluation.UnitAccount} what a unit has to reach and did, and whose surplus it takes over
 *   <li>{@link vn.tiendo.reporting.evaluation.PacePolicy} on track, at risk or behind, where the plan sets a pace
 *   <li>{@link vn.tiendo.reporting.evaluation.RunRate} what is needed per month, and expected at the present rate
 *   <li>{@link vn.tiendo.reporting.evaluation.Assessment} a state in the colour and the words of officials
 *   <li>{@link vn.tiendo.reporting.evaluation.Ranking} competition ranking of units
 *   <li>{@link vn.tiendo.reporting.evaluation.Percent} "118,39 %" and "vượt 18,39 %", exact until shown
 *   <li>{@link vn.tiendo.reporting.evaluation.Flows} where the quantities come from
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.evaluation;

import org.jspecify.annotations.NullMarked;
