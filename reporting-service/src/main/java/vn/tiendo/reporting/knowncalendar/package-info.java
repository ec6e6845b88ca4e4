/**
 * Calendars of plans-service as they are known here: set by a unit for its subtree, the nearest upward holds.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knowncalendar.KnownCalendars} the way in
 *   <li>{@link vn.tiendo.reporting.knowncalendar.WorkingDays} on which days a unit works, as known at one instant
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.knowncalendar;

import org.jspecify.annotations.NullMarked;
