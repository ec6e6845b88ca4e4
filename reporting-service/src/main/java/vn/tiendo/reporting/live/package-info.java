/**
 * Dashboards that are pushed while they change, as server-sent events.
 *
 * <ul>
 *   <li>{@code LiveDashboardResource} the stream
 *   <li>{@code LiveDashboards} all dashboards that somebody watches; whoever watches the same one shares its drawing
 *   <li>{@code LiveDashboard} one of them: drawn again after a change, at most ten times a second
 *   <li>{@code Changes} what makes dashboards change: entries here and elsewhere, facts of other services
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.live;

import org.jspecify.annotations.NullMarked;
