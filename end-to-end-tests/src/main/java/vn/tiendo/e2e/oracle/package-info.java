/**
 * A second, slow opinion: answers the questions of worked cases by sets and loops over the acts themselves, written from
 * the semantics and from nothing of the services. It keeps no figures; every answer is counted anew from the history.
 *
 * <ul>
 *   <li>{@link vn.tiendo.e2e.oracle.Oracle} answers a question of a case
 *   <li>{@link vn.tiendo.e2e.oracle.Known} the acts that are known after a step; {@link vn.tiendo.e2e.oracle.World} what
 *       they say together
 *   <li>{@link vn.tiendo.e2e.oracle.Units}, {@link vn.tiendo.e2e.oracle.Carriage} trees, and where a fact goes in the
 *       borders of another day
 *   <li>{@link vn.tiendo.e2e.oracle.Ledger}, {@link vn.tiendo.e2e.oracle.Holdings}, {@link
 *       vn.tiendo.e2e.oracle.Registers} what was counted
 *   <li>{@link vn.tiendo.e2e.oracle.Figures}, {@link vn.tiendo.e2e.oracle.Shares} sums of it
 *   <li>{@link vn.tiendo.e2e.oracle.Quotas}, {@link vn.tiendo.e2e.oracle.Targets}, {@link
 *       vn.tiendo.e2e.oracle.Findings}, {@link vn.tiendo.e2e.oracle.Reports} what was asked for, and how it stands
 * </ul>
 */
@NullMarked
package vn.tiendo.e2e.oracle;

import org.jspecify.annotations.NullMarked;
