/**
 * The rules of integrity (SEMANTICS 7), pure: what does not fit together in a plan, where it stands, and how grave it is.
 * Nothing here blocks anything, and nothing knows a database.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.finding.rule.ExaminedPlan} a plan as the rules look at it
 *   <li>{@link vn.tiendo.plans.finding.rule.FindingRule} one rule; {@link vn.tiendo.plans.finding.rule.FindingRules} all
 *   <li>{@link vn.tiendo.plans.finding.rule.Finding} what a rule finds, at a {@link vn.tiendo.plans.finding.rule.Spot}
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.finding.rule;

import org.jspecify.annotations.NullMarked;
