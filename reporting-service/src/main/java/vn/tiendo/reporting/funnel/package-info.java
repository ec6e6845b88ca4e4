/**
 * The way of enterprises to organisations: all of them, those eligible for one, those that have one (SEMANTICS 3). What is
 * eligible and has none is the working list of officials.
 *
 * <ul>
 *   <li>{@code FunnelResource} the way in
 *   <li>{@code FunnelDrawing} the stages of a unit, of each unit below it, and of its bucket: they sum up along
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.funnel;

import org.jspecify.annotations.NullMarked;
