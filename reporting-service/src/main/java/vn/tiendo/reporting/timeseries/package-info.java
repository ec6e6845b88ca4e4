/**
 * How a target came to where it is: what was achieved step by step, against the straight path to its value (SEMANTICS 5).
 *
 * <ul>
 *   <li>{@code TimeSeriesResource} the way in
 *   <li>{@code Step} months, weeks or days of a period, cut at the day asked about
 *   <li>{@code SeriesDrawing} reads all steps of one figure together, in the borders of one day
 *   <li>{@code PathToTarget} where it should be by then
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.timeseries;

import org.jspecify.annotations.NullMarked;
