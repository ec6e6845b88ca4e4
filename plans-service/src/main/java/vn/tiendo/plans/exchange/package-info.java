/**
 * Whole plans in files, JSON and XLSX, out and in: export → import → export is the identity.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.exchange.PlanExporting} and {@link vn.tiendo.plans.exchange.PlanImporting} the two ways
 *   <li>{@link vn.tiendo.plans.exchange.PlanTree} a plan as a tree, in one form whatever it came from
 *   <li>{@link vn.tiendo.plans.exchange.PlanDirectory} codes in the place of ids, so that another system understands them
 *   <li>{@link vn.tiendo.plans.exchange.SheetShape} the sheets of a workbook, taken from the records of the format: a new
 *       field has its column by itself
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.exchange;

import org.jspecify.annotations.NullMarked;
