/**
 * The annex of results that officials put under their reports: what was planned, done in the period and in all, compared
 * with the plan and with the same period of the year before, and how it is judged.
 *
 * <ul>
 *   <li>{@code ResultTableResource} the way in: JSON, CSV or XLSX
 *   <li>{@code ResultDrawing} makes the rows; {@code SamePeriodBefore} with what a period is compared
 *   <li>{@code ResultForm} the form of the annex
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.resulttable;

import org.jspecify.annotations.NullMarked;
