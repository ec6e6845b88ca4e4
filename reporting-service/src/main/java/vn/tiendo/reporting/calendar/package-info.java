/**
 * Civil periods, both ends inclusive (SEMANTICS 1).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.calendar.BusinessDay} which day it is in Asia/Ho_Chi_Minh
 *   <li>{@link vn.tiendo.reporting.calendar.Period} a year, a month or any span of days
 *   <li>{@link vn.tiendo.reporting.calendar.CurrentPeriod} which of several matters on a day
 *   <li>{@link vn.tiendo.reporting.calendar.CalendarMonths} how many months a span is, to the day
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.calendar;

import org.jspecify.annotations.NullMarked;
