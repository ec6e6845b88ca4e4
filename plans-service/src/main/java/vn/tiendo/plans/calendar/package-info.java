/**
 * Calendars: which days are off, as a unit sets them for its subtree (SEMANTICS 1, "settings have a place").
 *
 * <ul>
 *   <li>{@code WorkingDays} the days of one calendar, and counting by them
 *   <li>{@code Calendars} whose calendar holds for a unit
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.calendar;

import org.jspecify.annotations.NullMarked;
