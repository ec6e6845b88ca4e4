/**
 * A figure taken apart: what the unit did itself, what each unit below brings, and what nobody in the borders is named for
 * (SEMANTICS 2). The parts sum to the whole.
 *
 * <ul>
 *   <li>{@code DrillDownResource} the way in, by target or by indicator
 *   <li>{@code Apart} takes one figure apart
 *   <li>{@code Links} where each part opens further
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.drilldown;

import org.jspecify.annotations.NullMarked;
