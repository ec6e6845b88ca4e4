/**
 * Who could have which organisation (SEMANTICS 3, 13): dated threshold rules, evaluated into timelines that are told as they change.
 *
 * <ul>
 *   <li>{@code Threshold}, {@code Conditions}, {@code EligibilityRule} what a rule asks for
 *   <li>{@code EligibilityTimeline} the rule itself, free of any database: of a {@code SurveyedEnterprise}, the rules and the
 *       {@code UnitPast} that makes one of them the nearest come {@code EligibilityState}s
 *   <li>{@code Concluding} evaluates many enterprises: {@code EligibilityInputs} and {@code UnitPastRows} read what is needed,
 *       {@code Conclusions} keeps what was said
 *   <li>{@code SettingRules} sets a rule; {@code EligibilityRules} the rules in the database
 *   <li>{@code EligibilityUpkeep} does the {@code DueConclusions}: those of a rule over very many enterprises, and those of the
 *       tree of units and of successions, which the database notes by itself; {@code MovedUnits} does few of them at once
 *   <li>{@code RuleResource}, {@code EligibilityResource} the HTTP interface
 * </ul>
 */
@NullMarked
package vn.tiendo.units.eligibility;

import org.jspecify.annotations.NullMarked;
