/**
 * Targets of plans-service as they are known here, folded from acts (SEMANTICS 5, 6, 13).
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.knowntarget.TargetAct} a target set, a target amended, an allocation table
 *   <li>{@link vn.tiendo.reporting.knowntarget.TargetBook} all acts on one target: which quota a unit has for a period
 *   <li>{@link vn.tiendo.reporting.knowntarget.TargetShape} counting start, values for classes of units, growth, scope
 *   <li>{@link vn.tiendo.reporting.knowntarget.Quota} the five meanings of a cell
 *   <li>{@link vn.tiendo.reporting.knowntarget.Quotas} the quotas of one unit, as the evaluation asks for them
 *   <li>{@link vn.tiendo.reporting.knowntarget.TargetKind}, {@link vn.tiendo.reporting.knowntarget.Operator}, {@link
 *       vn.tiendo.reporting.knowntarget.Firmness} what a target says
 * </ul>
 *
 * Nothing here reads events, the database or the clock.
 */
@NullMarked
package vn.tiendo.reporting.knowntarget;

import org.jspecify.annotations.NullMarked;
