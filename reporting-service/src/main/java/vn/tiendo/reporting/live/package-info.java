/**
 * Dashboards that are pushed while they change, as server-sent events (docs/adr/0021-live-dashboards.md).
 *
 * <ul>
 *   <li>{@code LiveDashboardResource} the stream; {@code StreamId} what a client resumes by
 *   <li>{@code Looking} looks into the database for what any replica has recorded; {@code RecordedChanges} how
 *   <li>{@code LiveDashboards} all dashboards that somebody watches; whoever watches the same one shares its drawing
 *   <li>{@code LiveDashboard} one of them, drawn again after a change that it may show ({@code Concern})
 *   <li>{@code LiveClient} one client: gets the latest dashboard at its {@code Pace}, and is dropped when it never reads
 *   <li>{@code EventStream} the connection to it, written by {@code EventStreamWriter}
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.live;

import org.jspecify.annotations.NullMarked;
