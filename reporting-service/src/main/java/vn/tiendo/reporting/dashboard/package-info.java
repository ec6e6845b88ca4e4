/**
 * The dashboard of a plan for a unit: every target and period, the units below, the tasks (SEMANTICS 5, 9).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.dashboard.Dashboards} makes one, at (at, knownAt, borders)
 *   <li>{@link vn.tiendo.reporting.dashboard.DashboardView} what it shows
 *   <li>{@code DrawnDashboards} those drawn before, given again while nothing is recorded on which they rest
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
