/**
 * The dashboard of a plan for a unit: every target and period, the units below, the tasks (SEMANTICS 5, 9).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.dashboard.Dashboards} makes one, at (at, knownAt, borders)
 *   <li>{@link vn.tiendo.reporting.dashboard.DashboardView} what it shows
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
