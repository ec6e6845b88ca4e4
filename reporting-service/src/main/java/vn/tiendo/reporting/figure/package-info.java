/**
 * Figures of units and their subtrees at (at, knownAt, borders) (SEMANTICS 2, 4).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.figure.Figures} opens a {@link vn.tiendo.reporting.figure.FigureSheet}: all figures of
 *       one view, read together
 *   <li>{@link vn.tiendo.reporting.figure.Extent} of whom a figure is: a unit, a system, or the bucket of either
 *   <li>{@link vn.tiendo.reporting.figure.Borders} in which tree a fact counts: that of its own day, or that of one date
 *   <li>{@link vn.tiendo.reporting.figure.BorderCarry} to which unit of the borders a fact goes, or into whose bucket
 *   <li>{@code Stays} since when what registers count has stood in its unit, from when on it follows that unit's successions
 *   <li>{@link vn.tiendo.reporting.figure.RollUp} the sums up the tree
 *   <li>{@link vn.tiendo.reporting.figure.KeptSums} sums of earlier answers, to which what was recorded since is added
 *   <li>{@link vn.tiendo.reporting.figure.Footprint} which postings an answer rests on
 *   <li>{@link vn.tiendo.reporting.figure.Figure} a value, a stated zero, a missing report, or nothing: never merged
 *   <li>{@link vn.tiendo.reporting.figure.MissingReports} which reports have not come by their cut-off
 *   <li>{@code ExplainingFlows}, {@code ExplainingStocks} what a figure is made of
 *   <li>{@link vn.tiendo.reporting.figure.Supposition} what is taken for true beside what was recorded, for one answer
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.figure;

import org.jspecify.annotations.NullMarked;
