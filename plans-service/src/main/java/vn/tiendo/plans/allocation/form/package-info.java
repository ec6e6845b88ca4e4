/**
 * The table of a plan as officials exchange it: a workbook or a CSV with exactly two header rows, the total row first, units
 * below groups I, II, III, and codes for machines in a hidden column.
 *
 * <ul>
 *   <li>{@link vn.tiendo.plans.allocation.form.FormLayout} its columns and header rows
 *   <li>{@link vn.tiendo.plans.allocation.form.FormWriting} on its way out
 *   <li>{@link vn.tiendo.plans.allocation.form.FormReading} on its way in: every refused cell by sheet, row and column
 *   <li>{@link vn.tiendo.plans.allocation.form.FormTaking} what it changes, and the tables that it makes
 * </ul>
 */
@NullMarked
package vn.tiendo.plans.allocation.form;

import org.jspecify.annotations.NullMarked;
