/**
 * The units below a unit beside each other: targets across, with state, percentage, rank and colour (SEMANTICS 5).
 *
 * <ul>
 *   <li>{@code ScoreboardResource} the way in
 *   <li>{@code ScoreboardDrawing} draws one over one sheet of figures: a {@code Column} for each target
 *   <li>{@code RowOrder} by code, by rank, or what risks to fail first
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.scoreboard;

import org.jspecify.annotations.NullMarked;
