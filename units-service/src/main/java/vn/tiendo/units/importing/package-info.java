/**
 * Files that are taken act by act: every row is recorded by the same rules as a single request, all of them in one
 * transaction that is kept open between comparing and applying.
 *
 * <ul>
 *   <li>{@link vn.tiendo.units.importing.ActByAct} the import of one file
 *   <li>{@link vn.tiendo.units.importing.FileActs} what a feature does with the rows of its file
 *   <li>{@link vn.tiendo.units.importing.LongTransaction} the transaction, for whoever ordered the import
 * </ul>
 */
@NullMarked
package vn.tiendo.units.importing;

import org.jspecify.annotations.NullMarked;
