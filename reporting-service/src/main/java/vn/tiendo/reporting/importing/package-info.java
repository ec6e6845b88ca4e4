/**
 * Files of facts: taken into the ledger as a whole or row by row, and taken back as a whole.
 *
 * <ul>
 *   <li>{@link vn.tiendo.reporting.importing.ImportResource} receives files and shows how far their jobs are; {@link
 *       vn.tiendo.reporting.importing.UndoResource} takes an import back
 *   <li>{@link vn.tiendo.reporting.importing.EntryFormat} the columns: one for each indicator
 *   <li>{@link vn.tiendo.reporting.importing.EntryRows} judges a row by the rules of the ledger, {@link
 *       vn.tiendo.reporting.importing.EntryStaging} compares all of them with what is recorded, {@link
 *       vn.tiendo.reporting.importing.EntryLoad} records them, the last two in sets
 *   <li>{@link vn.tiendo.reporting.importing.EntriesAnnouncement} how others are told
 * </ul>
 */
@NullMarked
package vn.tiendo.reporting.importing;

import org.jspecify.annotations.NullMarked;
