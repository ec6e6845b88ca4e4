/**
 * What somebody should look at: tasks due soon or overdue, targets behind, met or missed, reports missing, explanations
 * asked for. Each subject of a unit is told of once an occasion; not on a day off of the unit, then on its next working day.
 *
 * <ul>
 *   <li>{@code AlertWatch} notices what has become known and that the day has turned, and examines the plans concerned
 *       ({@code WatchedPlans}); replicas share the work
 *   <li>{@code ConditionSource} what is to be told of a plan today: {@code TaskConditions}, {@code TargetConditions},
 *       {@code ExplanationConditions}, {@code ReportConditions}
 *   <li>{@code Raising} tells of it, once
 *   <li>{@code AlertResource} the HTTP interface; {@code AlertHappenings}, {@code AlertChanges} webhooks and portals
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.alert;

import org.jspecify.annotations.NullMarked;
