/**
 * Figures for everybody: snapshots of closed months in fixed borders, from which nothing small can be computed (SEMANTICS 11,
 * docs/adr/0028-audit-and-open-data.md).
 *
 * <ul>
 *   <li>{@code PublicationResource} publishes a month of a unit's subtree, once; {@code OpenDataResource} gives it out
 *   <li>{@code Publishing} what may be published, and the figures of it: a {@code MonthTable}
 *   <li>{@code Suppression} which cells are left out: small ones, and as many others as hide them; {@code Family} the cells of
 *       which one sum is known
 *   <li>{@code Publications} the rows; a cell that is left out is not kept either
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.opendata;

import org.jspecify.annotations.NullMarked;
